"""Exhibits, their scenes and what they point to."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error, warning

KINDS: list[Kind] = [
    error(
        "exhibit-id",
        title={
            "vi": "Tên thư mục trưng bày không dùng làm địa chỉ được",
            "en": "The folder of an exhibit cannot be an address",
        },
        message={
            "vi": "Thư mục “{id}” có dấu, chữ hoa hoặc ký tự lạ.",
            "en": "The folder “{id}” has marks, capitals or odd signs.",
        },
        hint={
            "vi": "Hãy đổi tên thư mục thành {folded}.",
            "en": "Rename the folder to {folded}.",
        },
        why={
            "vi": "Tên thư mục là địa chỉ không đổi của trưng bày: chữ thường không dấu, số và gạch nối.",
            "en": "The folder's name is the exhibit's permanent address: small unaccented letters, digits and hyphens.",
        },
    ),
    error(
        "exhibit-without-index",
        title={"vi": "Trưng bày thiếu index.md", "en": "An exhibit without index.md"},
        message={
            "vi": "Thư mục {folder} không có tệp index.md.",
            "en": "The folder {folder} has no index.md.",
        },
        hint={
            "vi": "{near_vi}Hãy tạo index.md (ngôn ngữ đầu của bảo tàng); bản dịch là index.en.md. Nếu thư mục thừa "
            "thì xóa.",
            "en": "{near_en}Make an index.md (the museum's first language); a translation is index.en.md. Delete the "
            "folder if it is spare.",
        },
        why={
            "vi": "index.md giữ tên, phần mở đầu và các cảnh.",
            "en": "index.md holds the title, the introduction and the scenes.",
        },
    ),
    warning(
        "exhibit-file-unused",
        title={"vi": "Tệp không được dùng", "en": "A file that is not used"},
        message={
            "vi": "“{file}” không phải index.md hay bản dịch bằng một ngôn ngữ của bảo tàng.",
            "en": "“{file}” is neither index.md nor a translation into a language of the museum.",
        },
        hint={
            "vi": "Hãy đổi tên (index.en.md), thêm ngôn ngữ vào languages: của mkdocs.yml, hoặc xóa tệp.",
            "en": "Rename it (index.en.md), add the language to languages: in mkdocs.yml, or delete it.",
        },
        why={
            "vi": "Tệp này sẽ không có trên trang.",
            "en": "This file will not be on the site.",
        },
    ),
    error(
        "front-matter-missing",
        title={"vi": "Thiếu phần đầu tệp", "en": "No front matter"},
        message={
            "vi": "Tệp không bắt đầu bằng dòng ---.",
            "en": "The file does not begin with a line ---.",
        },
        hint={
            "vi": "Ba dòng đầu nên là: ---, rồi title: Tên trưng bày, rồi ---.",
            "en": "The first three lines should be: ---, then title: and the exhibit's title, then ---.",
        },
        why={
            "vi": "Phần giữa hai dòng --- cho biết tên, trạng thái và quyền.",
            "en": "What stands between the lines --- says title, status and rights.",
        },
    ),
    error(
        "front-matter-unclosed",
        title={"vi": "Phần đầu tệp không đóng", "en": "Front matter that is not closed"},
        message={
            "vi": "Dòng --- mở phần đầu tệp nhưng không có dòng --- đóng lại.",
            "en": "A line --- opens the front matter, and no line --- closes it.",
        },
        hint={
            "vi": "Hãy thêm một dòng --- ngay trước phần lời.",
            "en": "Add a line --- just before the words begin.",
        },
        why={
            "vi": "Không có dòng đóng thì không biết phần lời bắt đầu từ đâu.",
            "en": "Without it nobody can tell where the words begin.",
        },
    ),
    error(
        "exhibit-without-title",
        title={"vi": "Trưng bày không có tên", "en": "An exhibit without a title"},
        message={
            "vi": "Phần đầu của {file} không có title:.",
            "en": "The front matter of {file} has no title:.",
        },
        hint={
            "vi": "Hãy thêm dòng title: Tên trưng bày giữa hai dòng ---.",
            "en": "Add a line title: with the exhibit's title between the two lines ---.",
        },
        why={
            "vi": "Trưng bày nào cũng cần một tên.",
            "en": "Every exhibit needs a title.",
        },
    ),
    warning(
        "exhibit-without-scenes",
        title={"vi": "Trưng bày chưa có cảnh nào", "en": "An exhibit without scenes"},
        message={
            "vi": "{file} không có tiêu đề ## nào.",
            "en": "{file} has no ## heading.",
        },
        hint={
            "vi": "Mỗi cảnh bắt đầu bằng một dòng như: ## Nhìn từ xa {{#nhin-tu-xa object=bia-06}}.",
            "en": "Each scene begins with a line such as: ## From afar {{#from-afar object=bia-06}}.",
        },
        why={
            "vi": "Trưng bày là một chuỗi cảnh.",
            "en": "An exhibit is a row of scenes.",
        },
    ),
    warning(
        "exhibit-field-in-translation",
        title={"vi": "Trường chỉ thuộc index.md", "en": "A field that belongs in index.md"},
        message={
            "vi": "“{field}” trong bản dịch không được dùng.",
            "en": "“{field}” in a translation is not used.",
        },
        hint={
            "vi": "Hãy ghi trường này trong index.md; bản dịch chỉ cần title, summary và authors.",
            "en": "Write it in index.md; a translation needs title, summary and authors only.",
        },
        why={
            "vi": "Trạng thái, quyền và ảnh bìa là chung cho mọi ngôn ngữ.",
            "en": "Status, rights and cover are the same in every language.",
        },
    ),
    error(
        "scene-heading-level",
        title={"vi": "Tiêu đề cảnh sai bậc", "en": "A scene's heading of another level"},
        message={
            "vi": "Dòng “{line}” mở đầu bằng {marks}, nên không phải một cảnh.",
            "en": "The line “{line}” begins with {marks}, so it is no scene.",
        },
        hint={
            "vi": "Tiêu đề một cảnh mở đầu bằng đúng hai dấu # thường: ## Tên cảnh {{#ma-canh}}.",
            "en": "The heading of a scene begins with two plain # exactly: ## Title {{#id}}.",
        },
        why={
            "vi": "Cảnh không nhận ra được thì lời của nó lẫn vào cảnh trước và hình của nó mất.",
            "en": "A scene that is not seen as one melts into the one before it, and its picture is lost.",
        },
    ),
    error(
        "scene-without-id",
        title={"vi": "Cảnh không có mã", "en": "A scene without an id"},
        message={
            "vi": "Cảnh “{title}” không có mã.",
            "en": "The scene “{title}” has no id.",
        },
        hint={
            "vi": "Hãy thêm {{#{folded}}} vào cuối dòng tiêu đề (đã có ngoặc nhọn thì thêm #{folded} vào đầu ngoặc), "
            "và giữ nguyên mã khi sửa tiêu đề.",
            "en": "Add {{#{folded}}} at the end of the heading (where there are braces already, #{folded} at their "
            "beginning), and keep it when the heading changes.",
        },
        why={
            "vi": "Mã là địa chỉ không đổi của cảnh, để giáo viên dẫn tới đúng cảnh ấy.",
            "en": "The id is the scene's permanent address, by which teachers link to it.",
        },
    ),
    error(
        "scene-attributes-unreadable",
        title={"vi": "Phần trong ngoặc nhọn không đọc được", "en": "What stands in braces cannot be read"},
        message={
            "vi": "Không đọc được {text}.",
            "en": "{text} cannot be read.",
        },
        hint={
            "vi": 'Hãy viết như: {{#{example} object=bia-06 media=1 region="pct:10,32,55,8"}}, đủ ngoặc và dấu nháy.',
            "en": 'Write it like {{#{example} object=bia-06 media=1 region="pct:10,32,55,8"}}, with both braces '
            "and quotes.",
        },
        why={
            "vi": "Ngoặc nhọn ở cuối tiêu đề cho biết mã và hình của cảnh.",
            "en": "The braces at the end of a heading hold the scene's id and picture.",
        },
    ),
    error(
        "scene-id-malformed",
        title={"vi": "Mã cảnh không dùng làm địa chỉ được", "en": "The id of a scene cannot be an address"},
        message={
            "vi": "Mã cảnh “{id}” có dấu, chữ hoa hoặc ký tự lạ.",
            "en": "The id “{id}” has marks, capitals or odd signs.",
        },
        hint={
            "vi": "Hãy đổi thành {folded}.",
            "en": "Change it to {folded}.",
        },
        why={
            "vi": "Mã là một phần của địa chỉ: chữ thường không dấu, số và gạch nối.",
            "en": "The id is part of an address: small unaccented letters, digits and hyphens.",
        },
    ),
    error(
        "scene-id-twice",
        title={"vi": "Hai cảnh cùng mã", "en": "Two scenes with one id"},
        message={
            "vi": "Mã cảnh “{id}” đã dùng ở dòng {first}.",
            "en": "The id “{id}” is already used in line {first}.",
        },
        hint={
            "vi": "Hãy đổi mã của một trong hai cảnh.",
            "en": "Change the id of one of the two scenes.",
        },
        why={
            "vi": "Mỗi địa chỉ chỉ dẫn tới một cảnh.",
            "en": "An address can lead to one scene only.",
        },
    ),
    error(
        "scene-without-title",
        title={"vi": "Cảnh không có tiêu đề", "en": "A scene without a heading"},
        message={
            "vi": "Cảnh “{id}” không có chữ nào sau ##.",
            "en": "The scene “{id}” has no words after ##.",
        },
        hint={
            "vi": "Hãy viết tiêu đề sau ##.",
            "en": "Write a heading after ##.",
        },
        why={
            "vi": "Người xem chọn cảnh theo tiêu đề.",
            "en": "Visitors choose scenes by their headings.",
        },
    ),
    warning(
        "scene-attribute-unknown",
        title={"vi": "Thuộc tính lạ của cảnh", "en": "An unknown attribute of a scene"},
        message={
            "vi": "Cảnh không có thuộc tính “{name}”; nó không được dùng.",
            "en": "A scene has no attribute “{name}”; it is not used.",
        },
        hint={
            "vi": "Các thuộc tính: object, media, region, layout; giá trị có dấu cách phải nằm trong dấu "
            "nháy.{nearest_vi}",
            "en": "The attributes: object, media, region, layout; a value with blanks stands in quotes.{nearest_en}",
        },
        why={
            "vi": "Thuộc tính viết sai làm cảnh thiếu hình.",
            "en": "A misspelt attribute leaves the scene without its picture.",
        },
    ),
    error(
        "scene-object-unknown",
        title={"vi": "Cảnh nêu hiện vật không có", "en": "A scene names an artifact that does not exist"},
        message={
            "vi": "Không có hiện vật “{object}”.",
            "en": "There is no artifact “{object}”.",
        },
        hint={
            "vi": "Mã hiện vật là tên tệp không có đuôi .yml, hoặc cột mã trong bảng.{nearest_vi}",
            "en": "The id of an artifact is its file's name without .yml, or the id in its table.{nearest_en}",
        },
        why={
            "vi": "Không có hiện vật thì cảnh không có hình và liên kết.",
            "en": "Without the artifact the scene has no picture and no link.",
        },
    ),
    warning(
        "scene-object-withdrawn",
        title={"vi": "Cảnh nêu hiện vật đã rút", "en": "A scene names a withdrawn artifact"},
        message={
            "vi": "Hiện vật “{object}” đã rút khỏi trang.",
            "en": "The artifact “{object}” has been withdrawn.",
        },
        hint={
            "vi": "Hãy chọn hiện vật khác hoặc bỏ object=. Cảnh vẫn hiện, không có hình.",
            "en": "Choose another artifact, or take object= out. The scene is shown without a picture.",
        },
        why={
            "vi": "Hiện vật đã rút chỉ còn địa chỉ và lý do.",
            "en": "Only the address and the reason of a withdrawn artifact stay.",
        },
    ),
    warning(
        "scene-media-unknown",
        title={"vi": "Cảnh nêu ảnh không có", "en": "A scene names a picture that does not exist"},
        message={
            "vi": "Hiện vật {artifact} không có ảnh “{media}”.",
            "en": "The artifact {artifact} has no picture “{media}”.",
        },
        hint={
            "vi": "Ảnh của hiện vật này: {ids_vi}.",
            "en": "The pictures of this artifact: {ids_en}.",
        },
        why={
            "vi": "Cảnh cần biết lấy ảnh nào.",
            "en": "The scene must know which picture to show.",
        },
    ),
    error(
        "scene-without-object",
        title={"vi": "Cảnh không nêu hiện vật", "en": "A scene that names no artifact"},
        message={
            "vi": "Cảnh “{id}” có {name}= nhưng không có object=.",
            "en": "The scene “{id}” has {name}= but no object=.",
        },
        hint={
            "vi": "Hãy thêm object= với mã hiện vật.",
            "en": "Add object= with the id of the artifact.",
        },
        why={
            "vi": "Ảnh và vùng ảnh là của một hiện vật.",
            "en": "Pictures and regions belong to an artifact.",
        },
    ),
    warning(
        "scene-region-without-picture",
        title={"vi": "Vùng ảnh nhưng không có ảnh", "en": "A region without a picture"},
        message={
            "vi": "Cảnh “{id}” nêu vùng ảnh, nhưng {artifact} không có ảnh ấy.",
            "en": "The scene “{id}” names a region, but {artifact} has no such picture.",
        },
        hint={
            "vi": "Hãy thêm ảnh cho {artifact}, chọn ảnh khác bằng media=, hoặc bỏ region=. Cảnh vẫn hiện, không có "
            "chi tiết.",
            "en": "Give {artifact} a picture, choose another with media=, or take region= out. The scene is shown "
            "without the detail.",
        },
        why={
            "vi": "Chi tiết được cắt từ một ảnh.",
            "en": "A detail is cut from a picture.",
        },
    ),
    warning(
        "scene-not-translated",
        title={"vi": "Cảnh chưa có bản dịch", "en": "A scene that is not translated"},
        message={
            "vi": "Cảnh “{id}” ({title}) không có trong {file}.",
            "en": "The scene “{id}” ({title}) is not in {file}.",
        },
        hint={
            "vi": "Hãy thêm cảnh này vào {file} với cùng mã {{#{id}}}. Trang vẫn hiện, bằng ngôn ngữ gốc.",
            "en": "Add it to {file} with the same id {{#{id}}}. It is shown all the same, in its own language.",
        },
        why={
            "vi": "Người xem thấy cảnh này bằng ngôn ngữ khác với trang.",
            "en": "Visitors see this scene in another language than the page.",
        },
    ),
    warning(
        "scene-only-in-translation",
        title={"vi": "Cảnh chỉ có trong bản dịch", "en": "A scene that only the translation has"},
        message={
            "vi": "Cảnh “{id}” không có trong index.md.",
            "en": "The scene “{id}” is not in index.md.",
        },
        hint={
            "vi": "Hai ngôn ngữ dùng chung mã cảnh: sửa mã, hoặc thêm cảnh vào index.md.{nearest_vi}",
            "en": "Both languages share the ids of scenes: put the id right, or add the scene to index.md.{nearest_en}",
        },
        why={
            "vi": "Mã khác nhau thì thành hai cảnh khác nhau.",
            "en": "With another id it is another scene.",
        },
    ),
    warning(
        "grade-unreadable",
        title={"vi": "Lớp học không đọc được", "en": "A grade that cannot be read"},
        message={
            "vi": "“{value}” không phải lớp 1 đến lớp 12.",
            "en": "“{value}” is no grade from 1 to 12.",
        },
        hint={
            "vi": "Hãy ghi số lớp (8), một khoảng từ nhỏ đến lớn (6–9), hoặc cấp học: tiểu học, THCS, THPT.",
            "en": "Write the grade (8), a range from low to high (6–9), or a school: primary, lower secondary, upper "
            "secondary.",
        },
        why={
            "vi": "Thầy cô tìm trưng bày theo lớp; lớp không đọc được thì trưng bày không có ở đó.",
            "en": "Teachers look for exhibitions by grade; without a readable one it is not found there.",
        },
    ),
    warning(
        "scenes-in-other-order",
        title={"vi": "Thứ tự cảnh khác nhau", "en": "Scenes in another order"},
        message={
            "vi": "Cảnh “{id}” đứng ở chỗ của cảnh “{wanted}” trong index.md.",
            "en": "The scene “{id}” stands where index.md has “{wanted}”.",
        },
        hint={
            "vi": "Hãy xếp các cảnh như trong index.md; trang theo thứ tự của index.md.",
            "en": "Put the scenes in the order of index.md; the pages follow index.md.",
        },
        why={
            "vi": "Hai ngôn ngữ kể cùng một chuyện theo cùng thứ tự.",
            "en": "Both languages tell one story in one order.",
        },
    ),
    warning(
        "scene-attributes-differ",
        title={"vi": "Bản dịch nêu hình khác", "en": "The translation shows something else"},
        message={
            "vi": "Cảnh “{id}” có {attribute}= khác với index.md.",
            "en": "The scene “{id}” has another {attribute}= than index.md.",
        },
        hint={
            "vi": "Hãy sửa cho giống index.md, hoặc bỏ {attribute}= ở bản dịch: hình lấy theo index.md.",
            "en": "Make it the same as in index.md, or leave {attribute}= out of the translation: index.md decides.",
        },
        why={
            "vi": "Hai ngôn ngữ dùng chung hình.",
            "en": "Both languages share the pictures.",
        },
    ),
]
