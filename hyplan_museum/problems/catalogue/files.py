"""Folders, file names, encodings and the museum's settings."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error, warning

KINDS: list[Kind] = [
    error(
        "museum-not-here",
        title={"vi": "Thư mục này không phải bảo tàng", "en": "This folder is not a museum"},
        message={
            "vi": "Không thấy tệp mkdocs.yml trong thư mục “{folder}”.",
            "en": "There is no mkdocs.yml in the folder “{folder}”.",
        },
        hint={
            "vi": "Vào đúng thư mục của bảo tàng rồi chạy lại, hoặc tạo bảo tàng mới: hyplan new museum TÊN-THƯ-MỤC.",
            "en": "Go to the museum's folder and try again, or make a new one: hyplan new museum FOLDER.",
        },
        why={
            "vi": "mkdocs.yml ghi tên, địa chỉ và ngôn ngữ của bảo tàng.",
            "en": "mkdocs.yml holds the museum's name, address and languages.",
        },
    ),
    error(
        "file-unreadable",
        title={"vi": "Không mở được tệp hoặc thư mục", "en": "A file or folder cannot be opened"},
        message={"vi": "Không mở được: {reason}.", "en": "It cannot be opened: {reason}."},
        hint={
            "vi": "Xem quyền đọc của tệp, hoặc tệp có đang mở trong chương trình khác không.",
            "en": "Look at the file's permissions, and whether another program has it open.",
        },
        why={"vi": "Tệp không đọc được thì không lên trang.", "en": "What cannot be read is not published."},
    ),
    error(
        "file-too-large",
        title={"vi": "Tệp quá lớn", "en": "A file is too large"},
        message={
            "vi": "Tệp văn bản này lớn hơn {limit} MB nên không được đọc.",
            "en": "This text file is larger than {limit} MB and is not read.",
        },
        hint={
            "vi": "Mỗi hiện vật một tệp; ảnh để trong thư mục media/, không dán vào tệp văn bản.",
            "en": "Keep one artifact a file; pictures belong in media/, not inside a text file.",
        },
        why={
            "vi": "Tệp lớn bất thường thường là tệp hỏng hoặc đặt nhầm tên.",
            "en": "A file so large is broken or has the wrong name.",
        },
    ),
    error(
        "file-not-utf8",
        title={"vi": "Tệp không phải UTF-8", "en": "The file is not UTF-8"},
        message={
            "vi": "Từ đây tệp không phải UTF-8; đọc thử ra “{text}”.",
            "en": "From here the file is not UTF-8; it would read “{text}”.",
        },
        hint={
            "vi": "Mở tệp bằng chương trình đã tạo ra nó, chọn Lưu thành (Save as), mã hóa UTF-8.",
            "en": "Open it in the program that made it and save it again with the encoding UTF-8.",
        },
        why={
            "vi": "Chữ Việt chỉ giữ được nguyên vẹn ở mã Unicode; mã khác làm hỏng dấu.",
            "en": "Only Unicode keeps Vietnamese letters; other encodings damage them.",
        },
    ),
    error(
        "file-in-old-encoding",
        title={"vi": "Tệp dùng bảng mã cũ", "en": "The file is in an old encoding"},
        message={
            "vi": "Tệp này gõ bằng bảng mã {kind}; chỗ này đúng ra là “{repaired}”.",
            "en": "This file is in the old encoding {kind}; this should read “{repaired}”.",
        },
        hint={
            "vi": "Chuyển cả tệp sang Unicode (UniKey: Ctrl+Shift+F6), rồi lưu dạng UTF-8.",
            "en": "Convert the whole file to Unicode (UniKey: Ctrl+Shift+F6) and save it as UTF-8.",
        },
        why={
            "vi": "Bảng mã cũ chỉ đọc được khi máy có đúng phông chữ; trên web thành chữ lạ.",
            "en": "Old encodings can only be read with their own fonts; on the web they turn to gibberish.",
        },
    ),
    warning(
        "link-not-followed",
        title={"vi": "Liên kết ra ngoài bảo tàng", "en": "A link out of the museum"},
        message={
            "vi": "Đây là liên kết (symlink) dẫn ra ngoài thư mục bảo tàng nên không được đọc.",
            "en": "This is a link to something outside the museum's folder and is not read.",
        },
        hint={
            "vi": "Chép tệp thật vào thư mục của bảo tàng.",
            "en": "Copy the real file into the museum's folder.",
        },
        why={
            "vi": "Liên kết như vậy có thể đưa tệp riêng của máy lên trang.",
            "en": "Such a link could publish private files of the computer.",
        },
    ),
    warning(
        "file-name-decomposed",
        title={"vi": "Tên tệp có dấu rời", "en": "A file name with loose marks"},
        message={
            "vi": "Tên này viết bằng dấu rời (Unicode NFD), nhìn giống “{name}” nhưng là tên khác.",
            "en": "This name has loose marks (Unicode NFD): it looks like “{name}” and is another name.",
        },
        hint={
            "vi": "Đổi tên tệp: gõ lại tên từ bàn phím, tốt nhất là không dấu.",
            "en": "Rename the file: type the name again, best without diacritics.",
        },
        why={
            "vi": "Trên máy khác, tên dấu rời không khớp với tên đã ghi, và ảnh biến mất.",
            "en": "On another computer such a name does not match what is written, and the picture is missing.",
        },
    ),
    warning(
        "file-name-unreadable",
        title={"vi": "Tên tệp không đọc được", "en": "A file name that cannot be read"},
        message={
            "vi": "Tên “{name}” có byte không phải chữ nên tệp bị bỏ qua.",
            "en": "The name “{name}” holds bytes that are no text; the file is left out.",
        },
        hint={"vi": "Đổi tên tệp, dùng chữ không dấu.", "en": "Rename the file with unaccented letters."},
        why={"vi": "Tên như vậy không ghi được vào địa chỉ.", "en": "Such a name cannot be part of an address."},
    ),
    warning(
        "file-not-used",
        title={"vi": "Tệp không được dùng", "en": "A file is not used"},
        message={
            "vi": "“{name}” không phải {what_vi} mà sưu tập đọc được nên không lên trang.",
            "en": "“{name}” is no {what_en} that a collection reads, and is not published.",
        },
        hint={
            "vi": "Hiện vật là tệp .yml, bảng là tệp .csv (Excel: Lưu thành CSV UTF-8), ảnh để trong media/.",
            "en": "Artifacts are .yml files, tables .csv files (Excel: save as CSV UTF-8), pictures go into media/.",
        },
        why={"vi": "Để không có gì mất mà không ai biết.", "en": "So that nothing is lost without a word."},
    ),
    error(
        "record-misplaced",
        title={"vi": "Bản ghi nằm sai chỗ", "en": "A record in the wrong place"},
        message={
            "vi": "“{name}” chưa được đọc: {reason_vi}.",
            "en": "“{name}” is not read: it {reason_en}.",
        },
        hint={"vi": "{todo_vi}", "en": "{todo_en}"},
        why={
            "vi": "Tệp này trông như một bản ghi, nên có lẽ ai đó chờ thấy nó trên trang.",
            "en": "It looks like a record, so somebody expects to see it on the site.",
        },
    ),
    warning(
        "media-misplaced",
        title={"vi": "Thư mục ảnh mang tên khác", "en": "A folder of media of another name"},
        message={
            "vi": "Thư mục “{name}” có ảnh, nhưng ảnh chỉ được tìm trong thư mục tên là media.",
            "en": "The folder “{name}” holds media, but they are looked for in a folder called media only.",
        },
        hint={
            "vi": "Hãy đổi tên thư mục thành media, hoặc chuyển ảnh vào {folder}/.",
            "en": "Rename the folder media, or move the files into {folder}/.",
        },
        why={"vi": "Để không có ảnh nào mất mà không ai biết.", "en": "So that no picture is lost without a word."},
    ),
    warning(
        "media-folder-case",
        title={"vi": "Thư mục media viết chữ hoa", "en": "The folder of media has capitals"},
        message={
            "vi": "Thư mục “{name}” được dùng thay cho media.",
            "en": "The folder “{name}” is taken for media.",
        },
        hint={
            "vi": "Hãy đổi tên thành media, toàn chữ thường.",
            "en": "Rename it media, in small letters.",
        },
        why={
            "vi": "Trên máy khác, tên khác chữ hoa chữ thường là hai thư mục khác nhau.",
            "en": "On other machines a name in capitals is another folder.",
        },
    ),
    warning(
        "collection-file-missing",
        title={"vi": "Sưu tập chưa có collection.yml", "en": "A collection without collection.yml"},
        message={
            "vi": "Thư mục “{folder}” chưa có tệp collection.yml; tên sưu tập tạm lấy theo tên thư mục.",
            "en": "The folder “{folder}” has no collection.yml; the folder's name stands in for its title.",
        },
        hint={
            "vi": "Tạo collection.yml với dòng title: Tên sưu tập.",
            "en": "Make a collection.yml with a line title: Name of the collection.",
        },
        why={
            "vi": "Người xem cần tên sưu tập; quyền và đơn vị cũng ghi ở đó cho mọi hiện vật.",
            "en": "Visitors need its name; rights and institution for all its artifacts stand there too.",
        },
    ),
    error(
        "site-name-missing",
        title={"vi": "Bảo tàng chưa có tên", "en": "The museum has no name"},
        message={"vi": "mkdocs.yml không có dòng site_name.", "en": "mkdocs.yml has no line site_name."},
        hint={"vi": "Thêm dòng: site_name: Tên bảo tàng", "en": "Add a line: site_name: Name of the museum"},
        why={"vi": "Tên đứng đầu mọi trang.", "en": "The name heads every page."},
    ),
    warning(
        "plugin-missing",
        title={"vi": "Chưa bật hyplan-museum", "en": "The hyplan-museum plugin is not on"},
        message={
            "vi": "Trong mkdocs.yml, mục plugins chưa có hyplan-museum.",
            "en": "In mkdocs.yml, plugins does not name hyplan-museum.",
        },
        hint={
            "vi": "{near_vi}Thêm vào mkdocs.yml: plugins: rồi dòng dưới “  - hyplan-museum”.",
            "en": "{near_en}Add to mkdocs.yml: plugins: and below it “  - hyplan-museum”.",
        },
        why={
            "vi": "Không có nó, mkdocs build không dựng bảo tàng.",
            "en": "Without it mkdocs build does not publish the museum.",
        },
    ),
    error(
        "option-unknown",
        title={"vi": "Tùy chọn không có", "en": "There is no such option"},
        message={
            "vi": "hyplan-museum không có tùy chọn “{name}”.{nearest_vi}",
            "en": "hyplan-museum has no option “{name}”.{nearest_en}",
        },
        hint={
            "vi": "Sửa lại tên, hoặc xóa dòng này. Mọi tùy chọn: {all}.",
            "en": "Correct the name or delete the line. All options: {all}.",
        },
        why={"vi": "Tùy chọn viết sai thì không có tác dụng.", "en": "A misspelt option does nothing."},
    ),
    error(
        "option-wrong",
        title={"vi": "Giá trị tùy chọn không đúng", "en": "An option has a wrong value"},
        message={
            "vi": "Tùy chọn “{name}” không nhận “{value}”; cần {wanted}.",
            "en": "The option “{name}” does not take “{value}”; it wants {wanted_en}.",
        },
        hint={"vi": "Ví dụ: {name}: {example}", "en": "For example: {name}: {example}"},
        why={
            "vi": "Giá trị sai thì bảo tàng dùng giá trị mặc định, không như ý muốn.",
            "en": "With a wrong value the museum falls back to the default, which was not meant.",
        },
    ),
    warning(
        "inherit-not-read",
        title={"vi": "INHERIT không đọc được", "en": "INHERIT is not read"},
        message={
            "vi": "Tệp “{name}” mà INHERIT nêu không có, hoặc ở ngoài thư mục bảo tàng; hyplan không đọc nó.",
            "en": "The file “{name}” named by INHERIT is missing or outside the museum's folder, and is not read.",
        },
        hint={
            "vi": "Ghi site_name, site_url và khối hyplan-museum ngay trong mkdocs.yml.",
            "en": "Write site_name, site_url and the hyplan-museum block in mkdocs.yml itself.",
        },
        why={
            "vi": "Tùy chọn của bảo tàng phải nằm trong thư mục của nó.",
            "en": "The museum's options must be in its own folder.",
        },
    ),
]
