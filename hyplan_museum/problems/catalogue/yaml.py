"""YAML as typed: syntax and its traps."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error, warning

_QUOTES_VI = "Đặt cả câu trong dấu nháy đơn: '…' (dấu nháy đơn bên trong câu thì gõ hai lần: '')."
_QUOTES_EN = "Put the whole text in single quotes: '…' (type a single quote inside the text twice: '')."

KINDS: list[Kind] = [
    error(
        "duplicate-key",
        title={"vi": "Một trường ghi hai lần", "en": "A field is written twice"},
        message={
            "vi": "“{key}” đã có ở dòng {first}; dòng này ghi lại lần nữa nên bị bỏ qua.",
            "en": "“{key}” already stands in line {first}; this second one is ignored.",
        },
        hint={
            "vi": "Giữ một dòng, xóa dòng kia. Nếu có nhiều giá trị, viết thành danh sách: {key}: [một, hai].",
            "en": "Keep one and delete the other. For several values write a list: {key}: [one, two].",
        },
        why={
            "vi": "Nhiều chương trình lặng lẽ lấy dòng sau và làm mất dòng trước.",
            "en": "Many programs silently take the last one and lose the first.",
        },
    ),
    error(
        "tab-in-indentation",
        title={"vi": "Phím Tab ở đầu dòng", "en": "A tab at the start of a line"},
        message={
            "vi": "Dòng này thụt vào bằng phím Tab; YAML chỉ nhận dấu cách.",
            "en": "This line is indented with a tab; YAML takes spaces only.",
        },
        hint={
            "vi": "Xóa Tab và gõ hai dấu cách cho mỗi bậc thụt vào.",
            "en": "Delete the tab and type two spaces for each level.",
        },
        why={
            "vi": "Mỗi chương trình hiểu độ rộng của Tab một cách, nên bậc thụt vào không rõ.",
            "en": "Programs disagree how wide a tab is, so the level would not be clear.",
        },
    ),
    warning(
        "odd-space",
        title={"vi": "Dấu cách lạ hoặc ký tự ẩn", "en": "An odd space or hidden character"},
        message={
            "vi": "Ở đây có ký tự {name} (U+{number}), nhìn như dấu cách hoặc không nhìn thấy.",
            "en": "Here stands {name} (U+{number}), which looks like a space or cannot be seen.",
        },
        hint={
            "vi": "Xóa ký tự đó và gõ lại bằng dấu cách thường. Nó hay đi theo chữ chép từ Word hoặc trang web.",
            "en": "Delete it and type an ordinary space. It often comes with text pasted from Word or a web page.",
        },
        why={
            "vi": "Hai chữ trông giống nhau mà khác ký tự thì tìm kiếm và liên kết không nhận ra nhau.",
            "en": "Two words that look alike but differ in such a character are not found or linked.",
        },
    ),
    error(
        "missing-space-after-colon",
        title={"vi": "Thiếu dấu cách sau dấu hai chấm", "en": "No space after the colon"},
        message={
            "vi": "Sau “{key}:” không có dấu cách, nên cả dòng bị hiểu là một chuỗi chữ.",
            "en": "There is no space after “{key}:”, so the whole line is taken for plain text.",
        },
        hint={"vi": "Thêm dấu cách: {key}: {value}", "en": "Add a space: {key}: {value}"},
        why={
            "vi": "YAML nhận ra một trường nhờ dấu hai chấm có dấu cách theo sau.",
            "en": "YAML knows a field by a colon with a space behind it.",
        },
    ),
    error(
        "missing-space-after-dash",
        title={"vi": "Thiếu dấu cách sau gạch ngang", "en": "No space after the dash"},
        message={
            "vi": "Sau dấu gạch ngang không có dấu cách, nên “-{text}” không phải một mục của danh sách.",
            "en": "There is no space after the dash, so “-{text}” is no item of a list.",
        },
        hint={"vi": "Thêm dấu cách: - {text}", "en": "Add a space: - {text}"},
        why={
            "vi": "YAML nhận ra một mục nhờ dấu gạch ngang có dấu cách theo sau.",
            "en": "YAML knows an item of a list by a dash with a space behind it.",
        },
    ),
    warning(
        "curly-quotes",
        title={"vi": "Ngoặc kép cong của Word", "en": "Word's curly quotes"},
        message={
            "vi": "Cả giá trị {value} nằm trong ngoặc cong; ngoặc ấy sẽ hiện trên trang.",
            "en": "The whole value {value} is in curly quotes, which will be shown on the page.",
        },
        hint={
            "vi": "Thay bằng nháy thẳng: {straight}. Nếu muốn người xem thấy ngoặc cong, đặt thêm nháy thẳng bên "
            "ngoài: '{value}'.",
            "en": "Use straight quotes: {straight}. If visitors should see the curly ones, put straight quotes around "
            "them: '{value}'.",
        },
        why={
            "vi": "Word và nhiều trang web tự đổi nháy thẳng thành ngoặc cong; YAML đọc ngoặc cong như chữ.",
            "en": "Word and many web pages turn straight quotes into curly ones, which YAML reads as part of the text.",
        },
    ),
    warning(
        "text-cut-by-hash",
        title={"vi": "Câu bị cắt ở dấu #", "en": "Text cut off at #"},
        message={
            "vi": "Phần “{lost}” bị bỏ, chỉ còn “{kept}”: dấu # sau dấu cách mở đầu lời ghi chú.",
            "en": "“{lost}” is dropped, only “{kept}” is kept: a # after a space starts a comment.",
        },
        hint={
            "vi": _QUOTES_VI + " Nếu đúng là lời ghi chú cho đồng nghiệp, để hai dấu cách trước #.",
            "en": _QUOTES_EN + " If it is meant as a comment for colleagues, leave two spaces before the #.",
        },
        why={
            "vi": "Chữ bị cắt mà không báo lỗi là chữ mất hẳn trên trang.",
            "en": "Text cut off without a word is lost from the page.",
        },
    ),
    error(
        "unclosed-quote",
        title={"vi": "Dấu nháy mở mà không đóng", "en": "A quote is opened and not closed"},
        message={
            "vi": "Dấu nháy {quote} mở ở đây không có dấu đóng, nên nuốt luôn các dòng sau.",
            "en": "The quote {quote} opened here is not closed, and swallows the lines below.",
        },
        hint={
            "vi": "Thêm dấu {quote} ở cuối câu.",
            "en": "Add {quote} at the end of the text.",
        },
        why={
            "vi": "Các trường bên dưới bị đọc như một phần của câu này.",
            "en": "The fields below are read as part of this text.",
        },
    ),
    error(
        "quote-inside-quotes",
        title={"vi": "Dấu nháy nằm trong dấu nháy", "en": "Quotes inside quotes"},
        message={
            "vi": "Dấu {quote} ngay trước đây đóng câu quá sớm: phía sau vẫn còn “{rest}”.",
            "en": "The {quote} just before ends the text too early: “{rest}” still follows.",
        },
        hint={
            "vi": "Dùng dấu nháy cong “…” ở bên trong, hoặc đặt cả câu trong loại dấu nháy kia.",
            "en": "Use curly quotes “…” inside, or put the whole text in the other kind of quotes.",
        },
        why={
            "vi": "Phần sau dấu nháy thứ hai không còn thuộc câu và làm hỏng tệp.",
            "en": "What follows the second quote no longer belongs to the text and breaks the file.",
        },
    ),
    error(
        "value-starts-with-sign",
        title={"vi": "Giá trị mở đầu bằng ký hiệu", "en": "A value starts with a sign"},
        message={
            "vi": "Giá trị mở đầu bằng “{sign}”, ký hiệu có nghĩa riêng trong YAML.",
            "en": "The value starts with “{sign}”, which means something of its own in YAML.",
        },
        hint={"vi": _QUOTES_VI, "en": _QUOTES_EN},
        why={
            "vi": "Các ký hiệu @ ` % * & ! | > [ { - ở đầu giá trị không được đọc như chữ.",
            "en": "The signs @ ` % * & ! | > [ { - at the start of a value are not read as text.",
        },
    ),
    error(
        "colon-in-value",
        title={"vi": "Dấu hai chấm trong câu", "en": "A colon inside the text"},
        message={
            "vi": "Trong giá trị “{value}” có dấu hai chấm rồi dấu cách, nên YAML tưởng là một trường mới.",
            "en": "The value “{value}” holds a colon and a space, so YAML takes it for a new field.",
        },
        hint={"vi": _QUOTES_VI, "en": _QUOTES_EN},
        why={
            "vi": "Không có dấu nháy thì không rõ đâu là tên trường, đâu là chữ.",
            "en": "Without quotes it is not clear what is a field and what is text.",
        },
    ),
    error(
        "bad-indentation",
        title={"vi": "Thụt dòng không thẳng hàng", "en": "Lines do not line up"},
        message={
            "vi": "Dòng này thụt vào {found} dấu cách, không thẳng với trường nào phía trên.",
            "en": "This line is indented by {found} spaces and lines up with no field above.",
        },
        hint={
            "vi": "Cho các trường cùng bậc bắt đầu cùng một cột; bậc trong thụt thêm hai dấu cách. Dưới một mục mở "
            "đầu bằng gạch ngang, bắt đầu thẳng với chữ đầu tiên sau gạch.",
            "en": "Start fields of one level in the same column; indent the inner level by two spaces. Below an item "
            "that begins with a dash, start under the first letter after the dash.",
        },
        why={
            "vi": "Trong YAML, thụt dòng cho biết cái gì thuộc về cái gì.",
            "en": "In YAML the indentation says what belongs to what.",
        },
    ),
    error(
        "backslash-in-quotes",
        title={"vi": "Dấu \\ trong nháy kép", "en": "A backslash in double quotes"},
        message={
            "vi": "Trong nháy kép, “{found}” không phải là chữ: dấu \\ đổi nghĩa ký tự đứng sau.",
            "en": "In double quotes “{found}” is not text: the backslash changes the character after it.",
        },
        hint={
            "vi": "Dùng nháy đơn '…', hoặc gõ hai dấu: \\\\. Tên tệp thì viết bằng dấu /.",
            "en": "Use single quotes '…', or type it twice: \\\\. Write file names with /.",
        },
        why={
            "vi": "“C:\\new” trong nháy kép thành “C:”, xuống dòng, “ew”.",
            "en": "“C:\\new” in double quotes becomes “C:”, a line break, “ew”.",
        },
    ),
    error(
        "anchor-or-alias",
        title={"vi": "Neo hoặc bí danh của YAML", "en": "A YAML anchor or alias"},
        message={
            "vi": "“{found}” bị hiểu là neo (&) hoặc bí danh (*) của YAML; bảo tàng không dùng chúng.",
            "en": "“{found}” is taken for a YAML anchor (&) or alias (*); museums do without them.",
        },
        hint={"vi": _QUOTES_VI, "en": _QUOTES_EN},
        why={
            "vi": "Chữ sau & bị mất, và vài dòng bí danh có thể phình thành hàng tỉ giá trị.",
            "en": "The word after & is lost, and a few lines of aliases can grow to billions of values.",
        },
    ),
    error(
        "merge-key",
        title={"vi": "Trường << của YAML", "en": "The YAML merge field <<"},
        message={
            "vi": "Trường “<<” (gộp) không dùng được ở đây.",
            "en": "The field “<<” (merge) cannot be used here.",
        },
        hint={
            "vi": "Viết các trường ra, hoặc ghi giá trị chung trong collection.yml để hiện vật thừa hưởng.",
            "en": "Write the fields out, or put what is shared in collection.yml for artifacts to inherit.",
        },
        why={
            "vi": "Mỗi bản ghi phải tự đọc được, không nhờ tệp hay dòng khác.",
            "en": "A record must be readable by itself.",
        },
    ),
    error(
        "yaml-tag",
        title={"vi": "Dấu ! mở đầu giá trị", "en": "A value starts with !"},
        message={
            "vi": "“{tag}” bị hiểu là nhãn kiểu của YAML và không được nhận.",
            "en": "“{tag}” is taken for a YAML type tag and is refused.",
        },
        hint={"vi": _QUOTES_VI, "en": _QUOTES_EN},
        why={
            "vi": "Nhãn kiểu có thể ra lệnh cho chương trình; dữ liệu của bảo tàng chỉ là chữ.",
            "en": "Type tags can give orders to programs; a museum's data is only text.",
        },
    ),
    error(
        "several-documents",
        title={"vi": "Nhiều tài liệu trong một tệp", "en": "Several documents in one file"},
        message={
            "vi": "Dòng “{found}” mở tài liệu thứ hai; chỉ phần trước nó được đọc.",
            "en": "The line “{found}” starts a second document; only what stands before it is read.",
        },
        hint={
            "vi": "Xóa dòng này, hoặc tách mỗi bản ghi ra một tệp.",
            "en": "Delete this line, or put each record in a file of its own.",
        },
        why={
            "vi": "Mỗi tệp là một bản ghi, tên tệp là mã của nó.",
            "en": "One file is one record, and its name is the id.",
        },
    ),
    error(
        "yaml-directive",
        title={"vi": "Dòng mở đầu bằng %", "en": "A line starts with %"},
        message={
            "vi": "Dòng mở đầu bằng % bị hiểu là chỉ thị của YAML.",
            "en": "A line that starts with % is taken for a YAML directive.",
        },
        hint={"vi": "Xóa dòng này, hoặc thụt vào và đặt trong dấu nháy.", "en": "Delete it, or indent and quote it."},
        why={
            "vi": "Chỉ thị đổi cách đọc cả tệp; bảo tàng không cần.",
            "en": "Directives change how the whole file is read; a museum needs none.",
        },
    ),
    error(
        "control-character",
        title={"vi": "Ký tự điều khiển", "en": "A control character"},
        message={
            "vi": "Ở đây có ký tự điều khiển U+{number}, không in ra được.",
            "en": "Here stands the control character U+{number}, which cannot be printed.",
        },
        hint={
            "vi": "Xóa ký tự đó; nếu cả tệp đầy ký tự lạ, đó không phải tệp văn bản: lưu lại dạng UTF-8.",
            "en": "Delete it; if the file is full of them it is no text file: save it again as UTF-8.",
        },
        why={
            "vi": "Ký tự này làm hỏng trang web và các tệp dữ liệu xuất ra.",
            "en": "It would break web pages and exported data.",
        },
    ),
    error(
        "empty-file",
        title={"vi": "Tệp trống", "en": "An empty file"},
        message={"vi": "Tệp này không có gì, hoặc chỉ có ghi chú.", "en": "This file holds nothing, or only comments."},
        hint={
            "vi": "Ghi ít nhất dòng title: …, hoặc xóa tệp.",
            "en": "Write at least a line title: …, or delete the file.",
        },
        why={"vi": "Một hiện vật không tên thì không có trang.", "en": "An artifact without a name has no page."},
    ),
    error(
        "yaml-syntax",
        title={"vi": "Không đọc được chỗ này", "en": "This cannot be read"},
        message={
            "vi": "Từ chỗ này tệp không còn đúng cách viết “trường: giá trị” ({detail}).",
            "en": "From here the file is no longer made of “field: value” lines ({detail}).",
        },
        hint={
            "vi": "So dòng này và dòng trên với ví dụ trong cẩm nang; thường thiếu dấu hai chấm, dấu nháy hoặc ngoặc.",
            "en": "Compare this line and the one above with the handbook; often a colon, quote or bracket is missing.",
        },
        why={
            "vi": "Phần không đọc được thì không thể công bố.",
            "en": "What cannot be read cannot be published.",
        },
    ),
    error(
        "too-deep",
        title={"vi": "Quá nhiều bậc lồng nhau", "en": "Nested too deeply"},
        message={
            "vi": "Tệp này lồng sâu hơn {limit} bậc nên không được đọc.",
            "en": "This file is nested more than {limit} levels deep and is not read.",
        },
        hint={
            "vi": "Bản ghi thật chỉ cần vài bậc; xem có dấu ngoặc thừa không.",
            "en": "A record needs a few levels; look for stray brackets.",
        },
        why={
            "vi": "Độ sâu như vậy chỉ có ở tệp hỏng hoặc tệp phá hoại.",
            "en": "Such depth occurs only in broken or hostile files.",
        },
    ),
    error(
        "comma-in-braces",
        title={"vi": "Dấu phẩy cắt câu trong ngoặc", "en": "A comma splits text in braces"},
        message={
            "vi": "Trong ngoặc, dấu phẩy ngăn các phần, nên “{found}” thành một trường trống.",
            "en": "In braces a comma separates entries, so “{found}” becomes a field without a value.",
        },
        hint={
            "vi": "Đặt câu có dấu phẩy trong dấu nháy: {{vi: 'Bia, chuông', en: '…'}}.",
            "en": "Put text with a comma in quotes: {{vi: 'Bia, chuông', en: '…'}}.",
        },
        why={
            "vi": "Phần sau dấu phẩy sẽ mất khỏi câu.",
            "en": "What follows the comma would be lost from the text.",
        },
    ),
    error(
        "key-not-text",
        title={"vi": "Tên trường không phải chữ", "en": "A field name is not text"},
        message={
            "vi": "Tên trường ở đây là một danh sách hoặc nhóm, không phải chữ.",
            "en": "The field name here is a list or a group, not text.",
        },
        hint={
            "vi": "Tên trường viết bằng chữ, không đặt trong ngoặc, không có dấu ? ở đầu dòng.",
            "en": "Write the name as plain text, without brackets and without ? at the start of the line.",
        },
        why={"vi": "Trường không có tên thì không biết là gì.", "en": "A field without a name means nothing."},
    ),
    error(
        "not-fields",
        title={"vi": "Tệp không có trường nào", "en": "The file has no fields"},
        message={
            "vi": "Tệp phải gồm các dòng “trường: giá trị”, nhưng đây là {found}.",
            "en": "The file must consist of “field: value” lines, but this is {found_en}.",
        },
        hint={
            "vi": "Bắt đầu bằng title: Tên hiện vật (có dấu cách sau dấu hai chấm).",
            "en": "Start with title: Name of the artifact (with a space after the colon).",
        },
        why={"vi": "Không có trường thì không có bản ghi.", "en": "Without fields there is no record."},
    ),
    error(
        "missing-colon",
        title={"vi": "Dòng không có dấu hai chấm", "en": "A line without a colon"},
        message={
            "vi": "Dòng “{text}” không có dạng “trường: giá trị”.",
            "en": "The line “{text}” is not of the form “field: value”.",
        },
        hint={
            "vi": "Nếu dòng này nối tiếp câu ở trên, thụt vào hai dấu cách; nếu là trường, thêm dấu hai chấm.",
            "en": "If it continues the text above, indent it by two spaces; if it is a field, add the colon.",
        },
        why={
            "vi": "Ở mép trái, mỗi dòng phải mở đầu bằng tên một trường.",
            "en": "At the left edge each line must start with the name of a field.",
        },
    ),
    error(
        "unclosed-bracket",
        title={"vi": "Dấu ngoặc mở mà không đóng", "en": "A bracket is opened and not closed"},
        message={
            "vi": "Dấu {bracket} mở ở đây không được đóng đúng chỗ.",
            "en": "The {bracket} opened here is not closed where it should be.",
        },
        hint={
            "vi": "Thêm dấu ngoặc đóng; nếu ngoặc là một phần của câu thì " + _QUOTES_VI[0].lower() + _QUOTES_VI[1:],
            "en": "Add the closing bracket; if it is part of the text, " + _QUOTES_EN[0].lower() + _QUOTES_EN[1:],
        },
        why={
            "vi": "Trong YAML, ngoặc mở ra một danh sách hay một nhóm.",
            "en": "In YAML a bracket opens a list or a group.",
        },
    ),
]
