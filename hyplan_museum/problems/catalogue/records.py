"""Fields of artifacts, collections and authorities, and references between them."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error, warning

_FIELDS: list[Kind] = [
    error(
        "field-misspelt",
        title={"vi": "Tên trường viết sai", "en": "A misspelt field"},
        message={
            "vi": "Không có trường “{key}” (giá trị: “{value}”). Có phải “{nearest}”?",
            "en": "There is no field “{key}” (its value: “{value}”). Did you mean “{nearest}”?",
        },
        hint={"vi": "Đổi “{key}” thành “{nearest}”.", "en": "Change “{key}” to “{nearest}”."},
        why={
            "vi": "Trường viết sai bị bỏ qua; nếu đó là access hay private, điều cần giữ kín có thể lộ ra.",
            "en": "A misspelt field is ignored; were it access or private, what must stay inside could get out.",
        },
    ),
    warning(
        "field-unknown",
        title={"vi": "Trường không có trong bảng", "en": "A field nobody knows"},
        message={
            "vi": "“{key}” không phải trường của {kind}; giá trị “{value}” không lên trang.",
            "en": "“{key}” is no field of {kind_en}; its value “{value}” is not published.",
        },
        hint={
            "vi": "Chọn một trường trong cẩm nang, ghi vào notes (công bố) hoặc private (không công bố), hoặc xóa "
            "dòng.",
            "en": "Choose a field from the handbook, put it under notes (published) or private (not), or delete it.",
        },
        why={
            "vi": "Để không có gì mất mà người soạn không biết.",
            "en": "So that nothing is lost without the curator knowing.",
        },
    ),
    warning(
        "field-of-entry",
        title={"vi": "Trường đứng ngoài mục của nó", "en": "A field outside its entry"},
        message={
            "vi": "“{key}” là trường của từng mục trong {owner}:, không phải của {kind}; “{value}” không lên trang.",
            "en": "“{key}” is a field of an entry of {owner}:, not of {kind_en} itself; “{value}” is not published.",
        },
        hint={
            "vi": "Chuyển “{key}” vào một mục của {owner}:, thụt vào dưới dấu gạch đầu mục ấy.",
            "en": "Move “{key}” into an entry of {owner}:, indented below the dash of that entry.",
        },
        why={
            "vi": "Một hiện vật có thể có nhiều ảnh, nhiều dòng chữ; chỗ đứng cho biết trường này là của mục nào.",
            "en": "An artifact may have many pictures and lines; only its place says which of them a field belongs to.",
        },
    ),
    error(
        "language-not-indented",
        title={"vi": "Lời của một ngôn ngữ không thụt vào", "en": "The words of a language are not indented"},
        message={
            "vi": "“{key}: {value}” đứng ngang hàng với “{owner}:” ở trên, nên {owner} không có lời.",
            "en": "“{key}: {value}” stands level with “{owner}:” above, so {owner} has no words.",
        },
        hint={
            "vi": "Thụt dòng này và các dòng ngôn ngữ bên dưới vào thêm hai dấu cách.",
            "en": "Indent this line, and the lines of other languages below it, by two more spaces.",
        },
        why={
            "vi": "Chỉ chỗ thụt vào cho biết lời này là của trường nào.",
            "en": "Only the indentation says which field the words belong to.",
        },
    ),
    error(
        "field-twice",
        title={"vi": "Một trường dưới hai tên", "en": "One field under two names"},
        message={
            "vi": "“{key}” và “{other}” (dòng {first}) là cùng một trường; dòng này bị bỏ qua.",
            "en": "“{key}” and “{other}” (line {first}) are the same field; this one is ignored.",
        },
        hint={"vi": "Gộp hai dòng làm một.", "en": "Make one of the two."},
        why={"vi": "Chỉ một giá trị được giữ lại.", "en": "Only one of the values can be kept."},
    ),
    error(
        "wrong-type",
        title={"vi": "Giá trị không đúng dạng", "en": "A value of the wrong form"},
        message={
            "vi": "Ở đây là {found} (“{value}”), cần {wanted}.",
            "en": "Here is {found_en} (“{value}”) where {wanted_en} is wanted.",
        },
        hint={
            "vi": "Xem ví dụ của trường này trong cẩm nang.",
            "en": "See the example of this field in the handbook.",
        },
        why={"vi": "Giá trị sai dạng không hiển thị được.", "en": "A value of the wrong form cannot be shown."},
    ),
    warning(
        "value-empty",
        title={"vi": "Trường để trống", "en": "A field left empty"},
        message={"vi": "Trường này không có giá trị.", "en": "This field has no value."},
        hint={
            "vi": "Ghi vì sao không có: CHUA_XAC_DINH, KHONG_RO, CHUA_NHAP, KHONG_AP_DUNG, HAN_CHE; hoặc xóa dòng.",
            "en": "Say why: undetermined, unknown, not_recorded, not_applicable, restricted; or delete the line.",
        },
        why={
            "vi": "Ô trống không cho biết là chưa nhập, không rõ hay không có.",
            "en": "An empty field does not say whether it is unknown, not yet entered or not there.",
        },
    ),
    error(
        "value-missing",
        title={"vi": "Thiếu một trường cần có", "en": "A needed field is missing"},
        message={"vi": "Ở đây thiếu “{name}”.", "en": "“{name}” is missing here."},
        hint={"vi": "Thêm {name}: …", "en": "Add {name}: …"},
        why={
            "vi": "Không có nó thì phần này không hiển thị được.",
            "en": "Without it this part cannot be shown.",
        },
    ),
    error(
        "title-missing",
        title={"vi": "Hiện vật chưa có tên", "en": "An artifact without a title"},
        message={"vi": "“{id}” không có title.", "en": "“{id}” has no title."},
        hint={
            "vi": "Thêm dòng: title: Tên hiện vật. Trong bảng: điền cột tên.",
            "en": "Add a line: title: Name of the artifact. In a table: fill in the column of titles.",
        },
        why={"vi": "Trang không tên thì không ai tìm được.", "en": "Nobody finds a page without a name."},
    ),
    error(
        "collection-title-missing",
        title={"vi": "Sưu tập chưa có tên", "en": "A collection without a title"},
        message={"vi": "Sưu tập “{id}” không có title.", "en": "The collection “{id}” has no title."},
        hint={"vi": "Thêm dòng: title: Tên sưu tập", "en": "Add a line: title: Name of the collection"},
        why={"vi": "Tên thư mục không phải là tên cho người xem.", "en": "A folder's name is no name for visitors."},
    ),
    error(
        "not-a-record",
        title={"vi": "Tệp không phải một bản ghi", "en": "The file is not one record"},
        message={
            "vi": "Tệp này là một danh sách; cần các dòng “trường: giá trị” của một bản ghi.",
            "en": "This file is a list; it should hold the “field: value” lines of one record.",
        },
        hint={
            "vi": "Mỗi hiện vật một tệp, không có dấu - ở đầu dòng title. Nhiều hiện vật thì dùng bảng .csv.",
            "en": "One artifact a file, without - before title. For many artifacts use a .csv table.",
        },
        why={"vi": "Tên tệp là mã của hiện vật.", "en": "The file's name is the artifact's id."},
    ),
    error(
        "language-unknown",
        title={"vi": "Không phải mã ngôn ngữ", "en": "Not a language code"},
        message={
            "vi": "“{key}” không phải mã ngôn ngữ; “{value}” bị bỏ qua.",
            "en": "“{key}” is no language code; “{value}” is ignored.",
        },
        hint={
            "vi": "Có phải “{nearest}”? Mã thường dùng: vi (tiếng Việt), en (tiếng Anh), lzh (Hán văn).",
            "en": "Did you mean “{nearest}”? Common codes: vi (Vietnamese), en (English), lzh (classical Chinese).",
        },
        why={
            "vi": "Máy đọc màn hình và tìm kiếm cần biết chữ thuộc tiếng nào.",
            "en": "Screen readers and search must know which language a text is in.",
        },
    ),
    error(
        "choice-unknown",
        title={"vi": "Từ không có trong danh sách chọn", "en": "Not one of the choices"},
        message={
            "vi": "“{value}” không phải một trong: {all}.",
            "en": "“{value}” is not one of: {all}.",
        },
        hint={
            "vi": "Chọn một trong các từ ấy, hoặc viết tiếng Việt: {labels}.{nearest_vi}",
            "en": "Choose one of them.{nearest_en}",
        },
        why={
            "vi": "Từ không hiểu được thì bản ghi được giữ lại, không công bố.",
            "en": "While the word is not understood the record is kept back.",
        },
    ),
    warning(
        "rights-unknown",
        title={"vi": "Không rõ quyền sử dụng", "en": "Unknown rights"},
        message={
            "vi": "“{value}” không phải tên giấy phép, tình trạng quyền hay địa chỉ http.",
            "en": "“{value}” is no licence, rights statement or http address.",
        },
        hint={
            "vi": "Có phải “{nearest}”? Ví dụ: CC-BY-4.0, CC0-1.0, InC (còn bảo hộ), CNE. Lời như “© Bảo tàng” ghi vào "
            "credit.",
            "en": "Did you mean “{nearest}”? For example CC-BY-4.0, CC0-1.0, InC (in copyright), CNE. Words such as "
            "“© Museum” belong in credit.",
        },
        why={
            "vi": "Ảnh không rõ quyền thì không được công bố; lời của bản ghi vẫn lên trang.",
            "en": "Pictures without clear rights are withheld; the record's words are published.",
        },
    ),
    error(
        "region-unreadable",
        title={"vi": "Vùng ảnh không đọc được", "en": "An unreadable region"},
        message={
            "vi": "“{value}” không phải một vùng của ảnh.",
            "en": "“{value}” is no region of a picture.",
        },
        hint={
            "vi": "Viết pct:trái,trên,rộng,cao theo phần trăm, ví dụ pct:10,32,55,8, hoặc bốn số điểm ảnh.",
            "en": "Write pct:left,top,width,height in per cent, such as pct:10,32,55,8, or four numbers of pixels.",
        },
        why={"vi": "Không rõ vùng thì không cắt được chi tiết.", "en": "Without it the detail cannot be cut out."},
    ),
    warning(
        "width-unreadable",
        title={"vi": "Bề rộng thật không đọc được", "en": "An unreadable true width"},
        message={"vi": "“{value}” không phải một độ dài.", "en": "“{value}” is no length."},
        hint={
            "vi": "Viết một số theo cm, ví dụ 83,5; hoặc kèm đơn vị mm, cm, m.",
            "en": "Write one number in cm, such as 83.5, or with mm, cm or m behind it.",
        },
        why={"vi": "Ảnh vẫn lên trang, không có thước tỉ lệ.", "en": "The picture is shown without a scale bar."},
    ),
    warning(
        "coordinates-unreadable",
        title={"vi": "Tọa độ không đọc được", "en": "Unreadable coordinates"},
        message={"vi": "“{value}” không phải vĩ độ, kinh độ.", "en": "“{value}” is no latitude and longitude."},
        hint={
            "vi": "{swapped_vi}Viết [vĩ độ, kinh độ] bằng số thập phân, dấu chấm: [20.6391, 106.0604].",
            "en": "{swapped_en}Write [latitude, longitude] as decimals with a point: [20.6391, 106.0604].",
        },
        why={"vi": "Không có tọa độ thì không lên bản đồ.", "en": "Without them the place is not on the map."},
    ),
    warning(
        "distance-unreadable",
        title={"vi": "Khoảng cách không đọc được", "en": "Unreadable distance"},
        message={"vi": "“{value}” không phải một khoảng cách.", "en": "“{value}” is no distance."},
        hint={"vi": "Viết số kèm m hoặc km: 50 m, 1,5 km.", "en": "Write a number with m or km: 50 m, 1.5 km."},
        why={
            "vi": "Không có khoảng cách thì bản đồ không vẽ được vòng tròn nói nơi này chính xác đến đâu.",
            "en": "Without it the map draws no circle that says how exact the place is.",
        },
    ),
    warning(
        "address-unreadable",
        title={"vi": "Không phải địa chỉ web", "en": "Not a web address"},
        message={"vi": "“{value}” không phải địa chỉ http(s).", "en": "“{value}” is no http(s) address."},
        hint={
            "vi": "Chép cả địa chỉ từ trình duyệt, bắt đầu bằng https://.",
            "en": "Copy the whole address from the browser, beginning with https://.",
        },
        why={"vi": "Liên kết sai không dẫn tới đâu.", "en": "A broken link leads nowhere."},
    ),
    warning(
        "kind-unknown",
        title={"vi": "Loại hình chưa có", "en": "An unknown kind"},
        message={
            "vi": "“{value}” không phải loại hình đã biết. Có phải “{nearest}”?",
            "en": "“{value}” is no known kind. Did you mean “{nearest}”?",
        },
        hint={
            "vi": "Dùng một trong: {all}; hoặc thêm vào terms.yml một thuật ngữ có scheme: kind.",
            "en": "Use one of: {all}; or add a term with scheme: kind to terms.yml.",
        },
        why={
            "vi": "Loại hình cho biết trang cần những mục nào và hiện vật xếp vào nhóm nào.",
            "en": "The kind says what a page needs and which group an artifact belongs to.",
        },
    ),
    warning(
        "withdrawn-without-status",
        title={"vi": "Có withdrawn mà trạng thái chưa rút", "en": "withdrawn without the status"},
        message={
            "vi": "Bản ghi có mục withdrawn nhưng status là “{status}”; nó được coi là đã rút.",
            "en": "There is a withdrawn entry but the status is “{status}”; the record counts as withdrawn.",
        },
        hint={
            "vi": "Ghi status: withdrawn, hoặc xóa mục withdrawn.",
            "en": "Write status: withdrawn, or delete the withdrawn entry.",
        },
        why={
            "vi": "Nội dung đã rút không được lên trang vì một dòng bị quên.",
            "en": "Withdrawn content must not be published because of a forgotten line.",
        },
    ),
    warning(
        "withdrawn-without-reason",
        title={"vi": "Rút mà không nói lý do", "en": "Withdrawn without a reason"},
        message={
            "vi": "Bản ghi đã rút nhưng chưa có mục withdrawn với ngày và lý do.",
            "en": "The record is withdrawn but there is no withdrawn entry with date and reason.",
        },
        hint={
            "vi": "Thêm: withdrawn: {{date: 2026-11-01, reason: …}}",
            "en": "Add: withdrawn: {{date: 2026-11-01, reason: …}}",
        },
        why={
            "vi": "Người mở địa chỉ cũ cần biết vì sao trang không còn.",
            "en": "Whoever opens the old address should learn why the page is gone.",
        },
    ),
    error(
        "local-path",
        title={"vi": "Đường dẫn trong máy", "en": "A path on somebody's computer"},
        message={
            "vi": "“{path}” là đường dẫn trong máy của ai đó, người xem không mở được.",
            "en": "“{path}” is a path on somebody's computer; visitors cannot open it.",
        },
        hint={
            "vi": "Xóa đường dẫn; ảnh thì chép vào media/ và chỉ ghi tên tệp.",
            "en": "Delete it; copy a picture into media/ and write only its file name.",
        },
        why={
            "vi": "Đường dẫn vô ích với người xem và để lộ tên người, tên hồ sơ.",
            "en": "It is of no use to visitors and tells names of people and files.",
        },
    ),
]

_IDS: list[Kind] = [
    error(
        "id-malformed",
        title={"vi": "Mã không dùng được làm địa chỉ", "en": "An id that cannot be an address"},
        message={
            "vi": "Mã “{id}” có dấu, dấu cách hoặc ký hiệu không dùng được trong địa chỉ.",
            "en": "The id “{id}” has marks, spaces or signs that cannot be part of an address.",
        },
        hint={
            "vi": "Đổi thành “{folded}” (với tệp: đổi tên tệp).",
            "en": "Change it to “{folded}” (for a file: rename the file).",
        },
        why={
            "vi": "Mã là địa chỉ vĩnh viễn; chữ không dấu, số và gạch nối đi được mọi nơi.",
            "en": "The id is a permanent address; unaccented letters, digits and hyphens work everywhere.",
        },
    ),
    error(
        "id-reserved",
        title={"vi": "Mã bị Windows dành riêng", "en": "An id that Windows keeps for itself"},
        message={
            "vi": "Windows không tạo được thư mục tên “{id}”.",
            "en": "Windows cannot make a folder named “{id}”.",
        },
        hint={"vi": "Đổi thành ví dụ “{folded}”.", "en": "Change it to, for example, “{folded}”."},
        why={
            "vi": "Bảo tàng phải mở được từ USB trên máy Windows.",
            "en": "The museum must open from a USB stick on Windows.",
        },
    ),
    error(
        "id-too-long",
        title={"vi": "Mã quá dài", "en": "An id that is too long"},
        message={
            "vi": "Mã “{id}” dài {length} ký tự; nhiều nhất là {limit}.",
            "en": "The id “{id}” has {length} characters; at most {limit} are allowed.",
        },
        hint={"vi": "Rút ngắn mã.", "en": "Shorten it."},
        why={
            "vi": "Windows chỉ cho đường dẫn dài 260 ký tự.",
            "en": "Windows allows paths of 260 characters.",
        },
    ),
    error(
        "id-twice",
        title={"vi": "Hai bản ghi cùng mã", "en": "Two records with one id"},
        message={
            "vi": "Mã “{id}” đã dùng ở {first}; bản ghi này bị bỏ qua.",
            "en": "The id “{id}” is taken by {first}; this record is left out.",
        },
        hint={
            "vi": "Đổi một trong hai mã. Mã là duy nhất trong cả bảo tàng, không chỉ trong sưu tập.",
            "en": "Change one of them. Ids are unique in the whole museum, not only in a collection.",
        },
        why={"vi": "Mỗi địa chỉ chỉ có một trang.", "en": "An address has one page."},
    ),
    error(
        "ids-alike",
        title={"vi": "Hai mã chỉ khác dấu hoặc chữ hoa", "en": "Ids that differ only by case or marks"},
        message={
            "vi": "“{id}” và “{other}” ({first}) chỉ khác nhau ở chữ hoa, dấu hoặc ký hiệu nối.",
            "en": "“{id}” and “{other}” ({first}) differ only by case, marks or punctuation.",
        },
        hint={"vi": "Đổi một trong hai cho khác hẳn.", "en": "Change one so that they differ clearly."},
        why={
            "vi": "Windows và macOS coi hai tên đó là một tệp, trang này ghi đè trang kia.",
            "en": "Windows and macOS take them for one file, and one page overwrites the other.",
        },
    ),
    warning(
        "id-not-file-name",
        title={"vi": "id khác tên tệp", "en": "An id unlike the file name"},
        message={
            "vi": "Tệp ghi id “{typed}” nhưng mã của hiện vật là tên tệp: “{id}”.",
            "en": "The file says id “{typed}”, but an artifact's id is its file name: “{id}”.",
        },
        hint={
            "vi": "Xóa dòng id, hoặc đổi tên tệp.",
            "en": "Delete the line id, or rename the file.",
        },
        why={"vi": "Hai mã cho một hiện vật sẽ gây nhầm.", "en": "Two ids for one artifact cause confusion."},
    ),
    warning(
        "zeros-lost",
        title={"vi": "Số có thể đã mất số 0 ở đầu", "en": "A number may have lost its zeros"},
        message={
            "vi": "“{value}” ngắn hơn các số khác trong sưu tập (ví dụ “{other}”): có thể mất số 0 ở đầu.",
            "en": "“{value}” is shorter than the others of the collection (such as “{other}”): zeros may be lost.",
        },
        hint={
            "vi": "Nếu đúng vậy, ghi lại “{whole}”. Trong Excel, định dạng cột là Văn bản (Text).",
            "en": "If so, write “{whole}”. In Excel give the column the format Text.",
        },
        why={
            "vi": "Số kiểm kê khác một số 0 là số của hiện vật khác.",
            "en": "An inventory number without its zero is another object's number.",
        },
    ),
    error(
        "formerly-taken",
        title={"vi": "Mã cũ đang được dùng", "en": "A former id is in use"},
        message={
            "vi": "Mã cũ “{id}” của “{owner}” đang là mã của một bản ghi khác ({first}).",
            "en": "The former id “{id}” of “{owner}” belongs to another record now ({first}).",
        },
        hint={"vi": "Bỏ mã này khỏi formerly.", "en": "Take it out of formerly."},
        why={
            "vi": "Một địa chỉ không thể vừa là trang vừa chuyển đi nơi khác.",
            "en": "An address cannot be a page and lead elsewhere as well.",
        },
    ),
    error(
        "media-id-twice",
        title={"vi": "Hai ảnh cùng mã", "en": "Two media with one id"},
        message={
            "vi": "Mã ảnh “{id}” đã dùng trong hiện vật này.",
            "en": "The media id “{id}” is already used in this artifact.",
        },
        hint={
            "vi": "Cho mỗi ảnh một mã riêng, hoặc bỏ dòng id để đánh số.",
            "en": "Give each its own id, or leave id out to have them numbered.",
        },
        why={"vi": "Mã ảnh là một phần của địa chỉ.", "en": "The media id is part of an address."},
    ),
]

_REFERENCES: list[Kind] = [
    error(
        "reference-missing",
        title={"vi": "Dẫn tới bản ghi không có", "en": "A reference to nothing"},
        message={
            "vi": "Không có bản ghi nào mang mã “{id}”.{nearest_vi}",
            "en": "No record has the id “{id}”.{nearest_en}",
        },
        hint={
            "vi": "Sửa mã, hoặc xóa nó đi.",
            "en": "Correct the id, or take it out.",
        },
        why={"vi": "Liên kết không dẫn tới đâu làm người xem lạc.", "en": "A link to nowhere loses the visitor."},
    ),
    warning(
        "authority-missing",
        title={"vi": "Chưa có trong danh mục", "en": "Not in the authorities"},
        message={
            "vi": "Trong {file} không có “{id}”.{nearest_vi}",
            "en": "There is no “{id}” in {file}.{nearest_en}",
        },
        hint={
            "vi": "Sửa mã, hoặc thêm “{id}” vào {file}. Nếu đó là chữ bình thường, viết {{text: {id}}}.",
            "en": "Correct the id, or add “{id}” to {file}. If it is meant as plain words, write {{text: {id}}}.",
        },
        why={
            "vi": "Nhờ danh mục, mọi hiện vật của một nơi, một người gặp nhau trên một trang.",
            "en": "Authorities bring all artifacts of a place or person together on one page.",
        },
    ),
    warning(
        "authority-id-as-words",
        title={"vi": "Mã danh mục hiện ra như chữ", "en": "An authority's id is shown as words"},
        message={
            "vi": "“{id}” là mã của “{name}” trong danh mục, nhưng trường này không nhận mã: người xem thấy nguyên "
            "“{id}”.",
            "en": "“{id}” is the id of “{name}”, but this field takes no ids: visitors see “{id}” as it is.",
        },
        hint={
            "vi": "Ghi tên thay cho mã, ví dụ “{name}”.",
            "en": "Write the name instead of the id, such as “{name}”.",
        },
        why={
            "vi": "Mã là để máy nối các bản ghi; người xem cần tên.",
            "en": "Ids are for linking records; visitors need names.",
        },
    ),
    warning(
        "authority-doubtful",
        title={"vi": "Tên trùng nhau", "en": "A name that two share"},
        message={
            "vi": "“{name}” là tên của nhiều mục trong danh mục, nên chưa nối với mục nào.",
            "en": "“{name}” names more than one authority, so it is linked to none.",
        },
        hint={"vi": "Ghi mã thay cho tên.", "en": "Write the id instead of the name."},
        why={
            "vi": "Cùng tên mà khác nơi, khác người: nối nhầm là ghi sai.",
            "en": "One name, two places or people: a wrong link is a false record.",
        },
    ),
    error(
        "authority-without-id",
        title={"vi": "Mục trong danh mục chưa có id", "en": "An authority without an id"},
        message={"vi": "Mục {kind} này không có id.", "en": "This {kind_en} has no id."},
        hint={"vi": "Thêm dòng id: chữ-không-dấu.", "en": "Add a line id: unaccented-words."},
        why={"vi": "Không có mã thì không hiện vật nào dẫn tới được.", "en": "Without an id nothing can refer to it."},
    ),
    error(
        "authority-loop",
        title={"vi": "Vòng lặp trong danh mục", "en": "A circle of authorities"},
        message={
            "vi": "“{id}” thuộc “{parent}”, rồi đi vòng trở lại chính nó.",
            "en": "“{id}” is within “{parent}”, which leads back to itself.",
        },
        hint={"vi": "Bỏ hoặc sửa một bước của vòng.", "en": "Remove or correct one step of the circle."},
        why={"vi": "Một nơi không thể nằm trong chính nó.", "en": "A place cannot be inside itself."},
    ),
    error(
        "inscription-media-missing",
        title={"vi": "Dòng minh văn dẫn tới ảnh không có", "en": "An inscription names a missing picture"},
        message={
            "vi": "Hiện vật không có ảnh “{media}”; các ảnh của nó: {all}.",
            "en": "The artifact has no media “{media}”; it has: {all}.",
        },
        hint={"vi": "Sửa lại mã hoặc số thứ tự của ảnh.", "en": "Correct the id or number of the picture."},
        why={"vi": "Dòng chữ cần đúng ảnh để chỉ ra vị trí.", "en": "The line needs its picture to show where it is."},
    ),
    warning(
        "cover-missing",
        title={"vi": "Ảnh bìa không có", "en": "A missing cover"},
        message={
            "vi": "“{cover}” không phải hiện vật có ảnh trong bảo tàng.",
            "en": "“{cover}” is no artifact with a picture.",
        },
        hint={
            "vi": "Ghi mã một hiện vật có ảnh: cover: bia-06, hoặc ảnh thứ hai của nó: cover: bia-06/2.",
            "en": "Write the id of an artifact with a picture: cover: bia-06, or its second: cover: bia-06/2.",
        },
        why={"vi": "Không có bìa, trang dùng ảnh đầu tiên.", "en": "Without it the first picture is used."},
    ),
]

KINDS: list[Kind] = [*_FIELDS, *_IDS, *_REFERENCES]
