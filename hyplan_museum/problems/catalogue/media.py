"""Pictures and other files of artifacts: which belong to what."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error, warning

KINDS: list[Kind] = [
    warning(
        "media-missing",
        title={"vi": "Không thấy tệp ảnh", "en": "A picture file is missing"},
        message={
            "vi": "Không thấy tệp “{file}” trong {folder}.",
            "en": "There is no file “{file}” in {folder}.",
        },
        hint={
            "vi": "Hãy chép tệp vào thư mục media, hoặc sửa tên.{nearest_vi} Hiện vật vẫn được công bố, không có ảnh "
            "này.",
            "en": "Copy the file into the media folder, or put the name right.{nearest_en} "
            "The artifact is published without it.",
        },
        why={
            "vi": "Ảnh thiếu không làm mất hiện vật, nhưng người xem sẽ không thấy ảnh.",
            "en": "A missing picture never loses the artifact, but visitors will not see it.",
        },
    ),
    warning(
        "media-missing-in-table",
        title={"vi": "Bảng nêu ảnh không có", "en": "A table names a picture that is not there"},
        message={
            "vi": "Hàng {row}, cột “{header}”: không thấy tệp “{file}”, cũng không có tệp nào mang tên {id}.",
            "en": "Row {row}, column “{header}”: there is no file “{file}”, and none is named after {id}.",
        },
        hint={
            "vi": "Hãy chép ảnh vào thư mục media với tên {id}_1.jpg.{nearest_vi} Hiện vật vẫn được công bố, không "
            "có ảnh.",
            "en": "Copy the picture into the media folder as {id}_1.jpg.{nearest_en} "
            "The artifact is published without a picture.",
        },
        why={
            "vi": "Tên trong bảng thường là đường dẫn của một trang web khác; ở đây ảnh phải nằm trong thư mục media.",
            "en": "A table often names paths of some other site; here a picture must lie in the media folder.",
        },
    ),
    warning(
        "media-by-record-name",
        title={"vi": "Ảnh lấy theo tên hiện vật", "en": "Pictures taken by the record's name"},
        message={
            "vi": "Cột “{header}”: {count} hàng nêu tệp không có; ảnh mang tên hiện vật đã được dùng thay ({example}).",
            "en": "Column “{header}”: {count} rows name a file that is not there; "
            "pictures named after the record were used instead ({example}).",
        },
        hint={
            "vi": "Nếu đúng ý, hãy để cột này là “ignore” trong columns: của collection.yml.",
            "en": "If that is right, set this column to “ignore” in columns: of collection.yml.",
        },
        why={
            "vi": "Bảng của nơi khác nêu đường dẫn của họ; bạn đã chép ảnh vào media theo mã hiện vật.",
            "en": "Somebody else's table names their own paths; you copied the pictures into media by record id.",
        },
    ),
    warning(
        "media-on-web",
        title={"vi": "Ảnh ở trang web khác", "en": "A picture on another site"},
        message={
            "vi": "“{file}” là địa chỉ trên mạng, không phải tệp trong bảo tàng.",
            "en": "“{file}” is an address on the web, not a file of the museum.",
        },
        hint={
            "vi": "Nếu được phép, hãy tải tệp về thư mục media và ghi tên tệp ở đây. Hiện vật vẫn được công bố, "
            "không có ảnh này.",
            "en": "If you may, download the file into the media folder and write its name here. "
            "The artifact is published without it.",
        },
        why={
            "vi": "Trang bảo tàng không gọi máy chủ nào khác; ảnh trên mạng có thể đổi hoặc mất bất cứ lúc nào.",
            "en": "The museum's pages call no other server; a picture on the web can change or go at any time.",
        },
    ),
    warning(
        "media-column-on-web",
        title={"vi": "Cả cột ảnh là địa chỉ trên mạng", "en": "A column of pictures on another site"},
        message={
            "vi": "Cột “{header}”: {count} hàng nêu ảnh ở {host}, không phải tệp trong bảo tàng (hàng đầu tiên: "
            "{row}).",
            "en": "Column “{header}”: {count} rows name pictures at {host}, not files of the museum (first row: "
            "{row}).",
        },
        hint={
            "vi": "Nếu được phép, hãy tải ảnh về thư mục media và đặt tên theo mã hiện vật; "
            "hoặc để cột này là “ignore” trong columns:.",
            "en": "If you may, download the pictures into the media folder, named after the records; "
            "or set this column to “ignore” in columns:.",
        },
        why={
            "vi": "Trang bảo tàng không gọi máy chủ nào khác; ảnh trên mạng có thể đổi hoặc mất bất cứ lúc nào.",
            "en": "The museum's pages call no other server; a picture on the web can change or go at any time.",
        },
    ),
    error(
        "media-outside",
        title={"vi": "Tệp nằm ngoài bảo tàng", "en": "A file outside the museum"},
        message={
            "vi": "“{file}” trỏ ra ngoài thư mục của sưu tập.",
            "en": "“{file}” points outside the folder of the collection.",
        },
        hint={
            "vi": "Hãy chép tệp vào thư mục media và chỉ ghi tên tệp, ví dụ {example}.",
            "en": "Copy the file into the media folder and write its name only, such as {example}.",
        },
        why={
            "vi": "Đường dẫn trên máy của bạn không có ở máy khác, và có thể làm lộ tệp không định công bố.",
            "en": "A path of your own machine does not exist on any other, and might publish a file by mistake.",
        },
    ),
    warning(
        "media-kind-unknown",
        title={"vi": "Loại tệp không dùng được", "en": "A kind of file that cannot be used"},
        message={
            "vi": "“{file}”: loại tệp “{extension}” không dùng được ở đây.",
            "en": "“{file}”: files of the kind “{extension}” cannot be used here.",
        },
        hint={
            "vi": "Hãy lưu lại thành một trong các loại: {listed}.",
            "en": "Save it as one of: {listed}.",
        },
        why={
            "vi": "Chỉ những loại tệp trong danh sách mới được mở, để một tệp lạ không làm hỏng việc xuất bản.",
            "en": "Only listed kinds are ever opened, so that an odd file cannot break the publishing.",
        },
    ),
    warning(
        "media-case-differs",
        title={"vi": "Tên tệp khác chữ hoa, chữ thường", "en": "A file name differs in capitals"},
        message={
            "vi": "Đã ghi “{file}” nhưng tệp tên là “{found}”.",
            "en": "“{file}” was written, but the file is called “{found}”.",
        },
        hint={
            "vi": "Hãy sửa cho giống hệt nhau; tệp vẫn được dùng.",
            "en": "Make the two exactly alike; the file is used all the same.",
        },
        why={
            "vi": "Windows không phân biệt chữ hoa, máy chủ xuất bản thì có.",
            "en": "Windows does not tell capitals apart, the machine that publishes does.",
        },
    ),
    warning(
        "media-unicode-differs",
        title={"vi": "Tên tệp có dấu viết theo cách khác", "en": "A file name spells its marks another way"},
        message={
            "vi": "Tệp “{found}” viết dấu rời (NFD), trông giống hệt tên “{file}” nhưng là chuỗi ký tự khác.",
            "en": "The file “{found}” has its marks as separate characters (NFD); it looks like “{file}” but is not "
            "the same.",
        },
        hint={
            "vi": "Hãy đổi tên tệp không dấu, ví dụ “{plain}”; tệp vẫn được dùng.",
            "en": "Rename the file without marks, such as “{plain}”; it is used all the same.",
        },
        why={
            "vi": "macOS và một số phần mềm lưu dấu tách rời; hai tên trông như nhau mà máy không coi là một.",
            "en": "macOS and some programs keep marks apart; two names look alike and are not one to a machine.",
        },
    ),
    warning(
        "media-unmatched",
        title={"vi": "Tệp không thuộc hiện vật nào", "en": "A file that belongs to no artifact"},
        message={
            "vi": "“{file}” không mang tên hiện vật nào và không được nêu trong media: nào.",
            "en": "“{file}” is not named after any artifact, and no media: names it.",
        },
        hint={
            "vi": "Hãy đổi tên theo mã hiện vật (ví dụ {example}) hoặc xóa tệp.{nearest_vi}",
            "en": "Rename it after its artifact (such as {example}) or delete it.{nearest_en}",
        },
        why={
            "vi": "Tệp không thuộc hiện vật nào sẽ không có trên trang.",
            "en": "A file that belongs to nothing will not be on the site.",
        },
    ),
    warning(
        "media-zeros-lost",
        title={"vi": "Mã có lẽ đã mất số 0 ở đầu", "en": "An id may have lost its leading zeros"},
        message={
            "vi": "Tệp “{file}” mang mã {meant}, nhưng bản ghi có mã {id}.",
            "en": "The file “{file}” bears the id {meant}, but the record has the id {id}.",
        },
        hint={
            "vi": "Nếu mã đúng là {meant}, hãy sửa mã của bản ghi (trong bảng, định dạng cột mã là Văn bản). "
            "Nếu không, đổi tên tệp.",
            "en": "If {meant} is right, put the record's id right (in a table, format the column as Text). "
            "If not, rename the file.",
        },
        why={
            "vi": "Bảng tính coi mã toàn chữ số là số và bỏ số 0 ở đầu.",
            "en": "A spreadsheet takes an id of digits for a number and drops the zeros.",
        },
    ),
    warning(
        "media-unused",
        title={"vi": "Tệp có sẵn mà không dùng", "en": "A file that is there but not used"},
        message={
            "vi": "“{file}” mang tên hiện vật {id} nhưng media: của hiện vật không nêu tệp này.",
            "en": "“{file}” is named after {id}, but the artifact's media: does not list it.",
        },
        hint={
            "vi": "Hãy thêm tệp vào media: của {id}, hoặc xóa tệp.",
            "en": "Add it to media: of {id}, or delete it.",
        },
        why={
            "vi": "Khi đã ghi media:, chỉ những tệp nêu ở đó được dùng.",
            "en": "Once there is a media:, only the files listed there are used.",
        },
    ),
    warning(
        "media-duplicate",
        title={"vi": "Hai tệp giống hệt nhau", "en": "Two files are the same"},
        message={
            "vi": "“{file}” giống hệt “{other}”.",
            "en": "“{file}” is the same as “{other}”.",
        },
        hint={
            "vi": "Hãy xem có chép nhầm ảnh của hiện vật khác không; nếu thừa, xóa bớt một tệp.",
            "en": "See whether the picture of another artifact was copied by mistake; if it is spare, delete one.",
        },
        why={
            "vi": "Cùng một ảnh mang hai tên thường là nhầm hiện vật.",
            "en": "One picture under two names is often the wrong artifact.",
        },
    ),
    error(
        "media-twice",
        title={"vi": "Một tệp được nêu hai lần", "en": "A file is listed twice"},
        message={
            "vi": "“{file}” được nêu hai lần trong cùng một media:.",
            "en": "“{file}” is listed twice in the same media:.",
        },
        hint={"vi": "Hãy xóa một trong hai.", "en": "Delete one of the two."},
        why={
            "vi": "Người xem sẽ thấy cùng một ảnh hai lần.",
            "en": "Visitors would see the same picture twice.",
        },
    ),
    warning(
        "media-empty-folder",
        title={"vi": "Thư mục ảnh trống", "en": "An empty folder of pictures"},
        message={
            "vi": "Thư mục “{file}” không có tệp nào dùng được.",
            "en": "The folder “{file}” has no file that can be used.",
        },
        hint={
            "vi": "Hãy chép các trang vào thư mục, hoặc xóa thư mục.",
            "en": "Copy the pages into the folder, or delete it.",
        },
        why={
            "vi": "Thư mục mang tên hiện vật giữ các trang của hiện vật ấy.",
            "en": "A folder named after an artifact holds its pages.",
        },
    ),
    warning(
        "media-without-rights",
        title={"vi": "Ảnh chưa có quyền sử dụng", "en": "A picture without rights"},
        message={
            "vi": "“{file}” không có rights: của riêng nó, của hiện vật, sưu tập hay bảo tàng, nên không được công bố.",
            "en": "“{file}” has no rights: of its own, its artifact's, collection's or museum's, so it is withheld.",
        },
        hint={
            "vi": "Hãy ghi rights: (ví dụ CC-BY-4.0, hoặc InC khi còn bảo hộ) ở ảnh, hiện vật hoặc collection.yml.",
            "en": "Write rights: (such as CC-BY-4.0, or InC while in copyright) at the picture, the artifact "
            "or in collection.yml.",
        },
        why={
            "vi": "Ảnh không rõ quyền thì không được đưa lên mạng; phần chữ vẫn được công bố.",
            "en": "A picture whose rights nobody stated must not go online; the text is published.",
        },
    ),
]
