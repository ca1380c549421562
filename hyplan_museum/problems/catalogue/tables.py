"""CSV tables: how they are saved, their headers, rows and cells."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error, warning

KINDS: list[Kind] = [
    error(
        "table-unreadable",
        title={"vi": "Không mở được bảng", "en": "A table cannot be opened"},
        message={
            "vi": "Không mở được tệp: {reason}.",
            "en": "The file cannot be opened: {reason}.",
        },
        hint={
            "vi": "Hãy đóng tệp trong Excel, xem lại quyền đọc, rồi kiểm tra lại.",
            "en": "Close the file in Excel, see whether it may be read, and check again.",
        },
        why={
            "vi": "Bảng không đọc được thì không hiện vật nào trong bảng lên trang.",
            "en": "Nothing in a table that cannot be read is published.",
        },
    ),
    error(
        "table-too-large",
        title={"vi": "Bảng quá lớn", "en": "A table is too large"},
        message={
            "vi": "Tệp nặng {size} MB; bảng lớn nhất được đọc là 64 MB.",
            "en": "The file has {size} MB; the largest table read is 64 MB.",
        },
        hint={
            "vi": "Hãy chia thành nhiều bảng, mỗi sưu tập một thư mục.",
            "en": "Divide it into several tables, a folder for each collection.",
        },
        why={
            "vi": "Tệp lớn như vậy thường là nhầm tệp.",
            "en": "A file of this size is usually the wrong file.",
        },
    ),
    error(
        "table-nul",
        title={"vi": "Tệp không phải bảng CSV", "en": "The file is not a CSV table"},
        message={
            "vi": "Tệp có ký tự rỗng (NUL), nên không phải văn bản.",
            "en": "The file has NUL bytes, so it is not text.",
        },
        hint={
            "vi": "Có lẽ đây là tệp Excel đổi đuôi. Hãy mở trong Excel và lưu dạng “CSV UTF-8”.",
            "en": "It may be an Excel file with another ending. Open it in Excel and save it as “CSV UTF-8”.",
        },
        why={
            "vi": "Đổi đuôi tệp không đổi được nội dung.",
            "en": "Another ending does not change what is inside.",
        },
    ),
    error(
        "table-not-utf8",
        title={"vi": "Bảng không lưu bằng UTF-8", "en": "The table is not saved as UTF-8"},
        message={
            "vi": "Từ dòng này tệp không phải UTF-8: “{text}”.",
            "en": "From this line on the file is not UTF-8: “{text}”.",
        },
        hint={
            "vi": "Hãy mở bản gốc trong Excel, chọn Lưu dạng “CSV UTF-8 (Comma delimited)”, rồi chép đè lên tệp này.",
            "en": "Open the original in Excel, save it as “CSV UTF-8 (Comma delimited)”, and put it in place of this "
            "file.",
        },
        why={
            "vi": "Bảng mã cũ của Windows không chứa được đủ chữ Việt, nên chữ trong tệp có thể đã mất.",
            "en": "The old Windows encodings cannot hold all Vietnamese letters; some of this file's may be lost "
            "already.",
        },
    ),
    warning(
        "table-old-encoding",
        title={"vi": "Bảng lưu bằng bảng mã cũ", "en": "The table is saved in an old encoding"},
        message={
            "vi": "Tệp dùng bảng mã {encoding}; đã chuyển sang Unicode để đọc.",
            "en": "The file is in {encoding}; it was turned into Unicode to be read.",
        },
        hint={
            "vi": "Hãy lưu lại bằng Unicode (CSV UTF-8) rồi so vài dòng với bản gốc, nhất là chữ hoa.",
            "en": "Save it again in Unicode (CSV UTF-8) and compare some lines with the original, capitals above all.",
        },
        why={
            "vi": "Bảng mã cũ phải đoán mới đọc được.",
            "en": "An old encoding can only be guessed.",
        },
    ),
    error(
        "table-quote-unclosed",
        title={"vi": "Dấu nháy không đóng", "en": "A quote that never closes"},
        message={
            "vi": "Dấu nháy kép mở ở đây không có dấu đóng: {text}",
            "en": "The double quote opened here is never closed: {text}",
        },
        hint={
            "vi": 'Hãy thêm dấu nháy kép ở cuối ô. Trong ô, một dấu nháy phải viết thành hai (""). Các hàng sau đó '
            "chưa đọc được.",
            "en": 'Add the double quote at the end of the cell. Inside a cell a quote is written twice (""). The '
            "rows below could not be read.",
        },
        why={
            "vi": "Từ dấu nháy này, máy coi mọi hàng bên dưới là một ô.",
            "en": "From this quote on all rows below count as one cell.",
        },
    ),
    error(
        "table-quote-stray",
        title={"vi": "Chữ nằm sau dấu nháy đóng", "en": "Words after a closing quote"},
        message={
            "vi": "Ô có chữ sau dấu nháy đóng: {text}",
            "en": "A cell has words after its closing quote: {text}",
        },
        hint={
            "vi": 'Cả ô phải nằm trong một cặp dấu nháy kép, dấu nháy bên trong viết thành hai (""). Cũng có thể ô '
            "trước đó thiếu dấu đóng.",
            "en": 'The whole cell stands in one pair of double quotes, a quote inside is written twice (""). A '
            "cell before it may lack its closing quote.",
        },
        why={
            "vi": "Khi dấu nháy không thành cặp, máy không biết ô kết thúc ở đâu.",
            "en": "Without pairs of quotes nobody can tell where a cell ends.",
        },
    ),
    error(
        "table-empty",
        title={"vi": "Bảng trống", "en": "An empty table"},
        message={
            "vi": "Tệp không có gì bên trong.",
            "en": "There is nothing in the file.",
        },
        hint={
            "vi": "Hãy chép bảng vào tệp, hoặc xóa tệp.",
            "en": "Put the table into the file, or delete the file.",
        },
        why={
            "vi": "Một tệp trống thường là lưu chưa xong.",
            "en": "An empty file is often one that was not saved.",
        },
    ),
    warning(
        "table-without-rows",
        title={"vi": "Bảng chưa có hàng nào", "en": "A table without rows"},
        message={
            "vi": "Bảng chỉ có hàng tiêu đề.",
            "en": "The table has headers only.",
        },
        hint={
            "vi": "Hãy thêm hiện vật, mỗi hàng một hiện vật, hoặc xóa tệp.",
            "en": "Add artifacts, one a row, or delete the file.",
        },
        why={
            "vi": "Bảng không có hàng thì không thêm hiện vật nào.",
            "en": "A table without rows adds no artifact.",
        },
    ),
    error(
        "table-without-id",
        title={"vi": "Bảng không có cột mã", "en": "The table has no column for the id"},
        message={
            "vi": "Không cột nào là mã hiện vật (id). Các cột: {headers}.",
            "en": "No column is the id of the artifact. The columns: {headers}.",
        },
        hint={
            "vi": "Hàng đầu của tệp phải là tiêu đề các cột. Hãy đặt tiêu đề một cột là “Mã” (hoặc id), hoặc ghi "
            "trong columns: của collection.yml, ví dụ {{pid: id}}.",
            "en": "The first row of the file must be the headers. Call one column “id” (or “Mã”), or say in columns: "
            "of collection.yml which it is, such as {{pid: id}}.",
        },
        why={
            "vi": "Mã là địa chỉ không đổi của hiện vật, nên không thể tự đặt thay bạn.",
            "en": "The id is the artifact's permanent address, so it cannot be made up.",
        },
    ),
    error(
        "table-without-title",
        title={"vi": "Bảng không có cột tên", "en": "The table has no column for the title"},
        message={
            "vi": "Không cột nào là tên hiện vật (title). Các cột: {headers}.",
            "en": "No column is the title of the artifact. The columns: {headers}.",
        },
        hint={
            "vi": "Hãy đặt tiêu đề một cột là “Tên” (hoặc title), hoặc ghi trong columns: của collection.yml, ví dụ "
            "{{label: title}}.",
            "en": "Call one column “title” (or “Tên”), or say in columns: of collection.yml which it is, such as "
            "{{label: title}}.",
        },
        why={
            "vi": "Hiện vật nào cũng cần một tên để hiện trên trang.",
            "en": "Every artifact needs a title to be shown.",
        },
    ),
    warning(
        "table-second-header",
        title={"vi": "Hàng 2 có vẻ là tiêu đề thứ hai", "en": "Row 2 looks like a second row of headers"},
        message={
            "vi": "Hàng {row} lặp lại tiêu đề bằng ngôn ngữ khác nên được bỏ qua: {text}",
            "en": "Row {row} repeats the headers in another language and was left out: {text}",
        },
        hint={
            "vi": "Nếu đúng, không cần làm gì (xóa hàng này thì hết nhắc). Nếu đó là hiện vật, hãy sửa mã hoặc tên "
            "cho có dấu, có số.",
            "en": "If that is right nothing need be done (deleting the row ends this note). If it is an artifact, "
            "give it a fuller id or title.",
        },
        why={
            "vi": "Hàng tiêu đề thứ hai không phải là hiện vật.",
            "en": "A second row of headers is no artifact.",
        },
    ),
    warning(
        "table-remarks-skipped",
        title={"vi": "Hàng ghi chú được bỏ qua", "en": "Rows of remarks were left out"},
        message={
            "vi": "Các hàng bắt đầu bằng # là lời ghi chú, không phải hiện vật: {rows}.",
            "en": "Rows that begin with # are remarks, not artifacts: {rows}.",
        },
        hint={
            "vi": "Nếu đúng, không cần làm gì. Nếu là hiện vật, hãy bỏ dấu # ở mã.",
            "en": "If that is right nothing need be done. If they are artifacts, take the # off their ids.",
        },
        why={
            "vi": "Không hàng nào bị bỏ qua mà không báo.",
            "en": "No row is left out without a word.",
        },
    ),
    error(
        "table-id-empty",
        title={"vi": "Hàng không có mã", "en": "A row without an id"},
        message={
            "vi": "Hàng {row} (“{title}”) không có mã.",
            "en": "Row {row} (“{title}”) has no id.",
        },
        hint={
            "vi": "Hãy ghi mã cho hàng này, ví dụ {example}.",
            "en": "Give the row an id, such as {example}.",
        },
        why={
            "vi": "Mã là địa chỉ không đổi của hiện vật; thiếu mã thì hàng không được công bố.",
            "en": "The id is the artifact's permanent address; without one the row is not published.",
        },
    ),
    error(
        "table-id-twice",
        title={"vi": "Hai hàng cùng mã", "en": "Two rows with one id"},
        message={
            "vi": "Hàng {row} có mã “{id}” đã dùng ở hàng {first_row}.",
            "en": "Row {row} has the id “{id}”, which row {first_row} has already.",
        },
        hint={
            "vi": "Hãy đổi mã của một trong hai hàng, hoặc xóa hàng thừa.",
            "en": "Change the id of one of the two rows, or delete the spare one.",
        },
        why={
            "vi": "Mỗi địa chỉ chỉ dẫn tới một hiện vật.",
            "en": "An address can lead to one artifact only.",
        },
    ),
    error(
        "table-ids-alike",
        title={"vi": "Hai mã thành một địa chỉ", "en": "Two ids make one address"},
        message={
            "vi": "Mã “{id}” ở hàng {row} và “{first_id}” ở hàng {first_row} cùng thành địa chỉ “{address}”.",
            "en": "The ids “{id}” in row {row} and “{first_id}” in row {first_row} both make the address “{address}”.",
        },
        hint={
            "vi": "Hãy đổi một trong hai mã; chữ hoa, dấu và ký hiệu không được tính.",
            "en": "Change one of the two; capitals, marks and signs do not count.",
        },
        why={
            "vi": "Địa chỉ chỉ gồm chữ thường không dấu, số và gạch nối.",
            "en": "An address has small unaccented letters, digits and hyphens only.",
        },
    ),
    error(
        "table-row-long",
        title={"vi": "Hàng có quá nhiều ô", "en": "A row has too many cells"},
        message={
            "vi": "Hàng {row} có {found} ô, tiêu đề chỉ có {wanted}; ô thừa đầu tiên: “{text}”.",
            "en": "Row {row} has {found} cells, the headers {wanted}; the first too many: “{text}”.",
        },
        hint={
            "vi": "Thường là một ô có dấu ngăn cách mà không đặt trong dấu nháy kép. Hãy đặt cả ô ấy trong dấu nháy "
            "kép.",
            "en": "Usually a cell holds the delimiter without standing in double quotes. Put the whole cell in "
            "double quotes.",
        },
        why={
            "vi": "Mọi ô bên phải dấu ngăn cách bị lệch sang cột khác.",
            "en": "Every cell to its right has moved into the wrong column.",
        },
    ),
    warning(
        "table-row-short",
        title={"vi": "Hàng thiếu ô", "en": "A row has too few cells"},
        message={
            "vi": "Hàng {row} có {found} ô, tiêu đề có {wanted}; từ cột “{missing}” trở đi không có gì.",
            "en": "Row {row} has {found} cells, the headers {wanted}; there is nothing from column “{missing}” on.",
        },
        hint={
            "vi": "Hãy xem hàng này có bị ngắt giữa chừng hoặc thiếu dấu ngăn cách không.",
            "en": "See whether the row was broken off or lacks a delimiter.",
        },
        why={
            "vi": "Ô thiếu được coi là trống.",
            "en": "Cells that are not there count as empty.",
        },
    ),
    warning(
        "table-header-empty",
        title={"vi": "Cột không có tiêu đề", "en": "A column without a header"},
        message={
            "vi": "Cột thứ {number} không có tiêu đề nhưng có nội dung (hàng {row}: “{text}”); cột không được dùng.",
            "en": "Column number {number} has no header but has content (row {row}: “{text}”); it is not used.",
        },
        hint={
            "vi": "Hãy đặt tiêu đề cho cột, hoặc xóa cột.",
            "en": "Give the column a header, or delete it.",
        },
        why={
            "vi": "Không có tiêu đề thì không biết nội dung thuộc trường nào.",
            "en": "Without a header nobody can tell which field it is.",
        },
    ),
    error(
        "table-header-twice",
        title={"vi": "Hai cột cùng tiêu đề", "en": "Two columns with one header"},
        message={
            "vi": "Tiêu đề “{header}” xuất hiện hai lần (lần nữa ở cột thứ {number}); cột sau không được dùng.",
            "en": "The header “{header}” stands twice (again in column {number}); the later column is not used.",
        },
        hint={
            "vi": "Hãy đổi tên hoặc xóa một trong hai cột.",
            "en": "Rename or delete one of the two columns.",
        },
        why={
            "vi": "Không biết nên lấy nội dung của cột nào.",
            "en": "Nobody can tell which of the two is meant.",
        },
    ),
    error(
        "table-header-unknown",
        title={"vi": "Tiêu đề cột lạ", "en": "An unknown column header"},
        message={
            "vi": "Không có trường nào tên “{header}”; cột này không được dùng.",
            "en": "There is no field called “{header}”; the column is not used.",
        },
        hint={
            "vi": "Nếu là cột riêng, hãy ghi trong columns: của collection.yml: “{header}: note” để hiện "
            "như ghi chú, “{header}: ignore” để bỏ qua, hoặc tên trường.{nearest_vi}",
            "en": "If the column is your own, say in columns: of collection.yml “{header}: note” to show "
            "it as a note, “{header}: ignore” to leave it out, or a field's name.{nearest_en}",
        },
        why={
            "vi": "Cột lạ không tự động lên trang, vì có thể là thông tin nội bộ.",
            "en": "An unknown column is never published by itself: it may be internal.",
        },
    ),
    warning(
        "table-columns-as-notes",
        title={"vi": "Cột được giữ làm ghi chú", "en": "Columns kept as notes"},
        message={
            "vi": "columns: không nêu {count} cột, nên chúng hiện như ghi chú: {headers}.",
            "en": "columns: does not name {count} columns, so they are shown as notes: {headers}.",
        },
        hint={
            "vi": "Hãy nêu từng cột trong columns:, với tên trường, “note” (giữ làm ghi chú) hoặc “ignore” (bỏ qua).",
            "en": "Name each in columns:, with a field, “note” (keep as a note) or “ignore” (leave out).",
        },
        why={
            "vi": "Không cột nào mất đi mà không báo, và bạn nên xem có cột nào là nội bộ.",
            "en": "No column is lost without a word, and one of them may be internal.",
        },
    ),
    error(
        "table-field-twice",
        title={"vi": "Hai cột cùng một trường", "en": "Two columns for one field"},
        message={
            "vi": "Cột “{header}” và cột “{first}” đều là trường {field}; cột sau không được dùng.",
            "en": "The columns “{header}” and “{first}” both are the field {field}; the later one is not used.",
        },
        hint={
            "vi": "Hãy nêu một trong hai cột trong columns: của collection.yml với trường khác, “note” hoặc “ignore”.",
            "en": "Name one of the two in columns: of collection.yml with another field, “note” or “ignore”.",
        },
        why={
            "vi": "Trường này chỉ có một giá trị.",
            "en": "This field has one value only.",
        },
    ),
    error(
        "columns-not-a-mapping",
        title={"vi": "columns: viết chưa đúng", "en": "columns: is not written as pairs"},
        message={
            "vi": "columns: phải là các cặp “tiêu đề cột: tên trường”.",
            "en": "columns: must be pairs of “header: field”.",
        },
        hint={
            "vi": "Ví dụ: columns: {{pid: id, label: title, ghi_chu: ignore}}.",
            "en": "For example: columns: {{pid: id, label: title, remark: ignore}}.",
        },
        why={
            "vi": "Nhờ columns: mà bảng của nơi khác đọc được không cần sửa.",
            "en": "With columns: somebody else's table is read without being changed.",
        },
    ),
    warning(
        "columns-header-missing",
        title={"vi": "columns: nêu cột không có", "en": "columns: names a column that is not there"},
        message={
            "vi": "Bảng {file} không có cột “{header}”. Các cột: {headers}.",
            "en": "The table {file} has no column “{header}”. The columns: {headers}.",
        },
        hint={
            "vi": "Hãy sửa tên cột hoặc xóa dòng này.{nearest_vi}",
            "en": "Put the name right or delete the line.{nearest_en}",
        },
        why={
            "vi": "Cột viết sai tên sẽ không được đọc như ý bạn.",
            "en": "A column under a wrong name is not read as you mean.",
        },
    ),
    error(
        "columns-target-unknown",
        title={"vi": "columns: nêu trường không có", "en": "columns: names a field that does not exist"},
        message={
            "vi": "Cột “{header}”: không có trường “{target}”.",
            "en": "Column “{header}”: there is no field “{target}”.",
        },
        hint={
            "vi": "Sau dấu hai chấm là tên một trường (title, date, title.en…), “note” hoặc “ignore”.{nearest_vi}",
            "en": "After the colon stands the name of a field (title, date, title.en …), “note” or "
            "“ignore”.{nearest_en}",
        },
        why={
            "vi": "Cột không rõ là trường nào thì không được đọc.",
            "en": "A column that is no field is not read.",
        },
    ),
    error(
        "table-letters-lost",
        title={"vi": "Chữ trong bảng đã mất thành dấu hỏi", "en": "Letters of the table became question marks"},
        message={
            "vi": "Cột “{header}”, hàng {row}: “{text}” đã mất chữ có dấu ({count} ô trong cột này).",
            "en": "Column “{header}”, row {row}: “{text}” has lost its letters ({count} cells of this column).",
        },
        hint={
            "vi": "Không khôi phục được từ tệp này. Hãy mở bản gốc trong Excel và Lưu dạng “CSV UTF-8”.",
            "en": "They cannot be brought back from this file. Open the original in Excel and save it as “CSV UTF-8”.",
        },
        why={
            "vi": "Dạng “CSV (Comma delimited)” của Excel không chứa được chữ Việt và thay mỗi chữ bằng “?”.",
            "en": "Excel's “CSV (Comma delimited)” cannot hold Vietnamese letters and writes “?” for each.",
        },
    ),
    warning(
        "table-text-repaired",
        title={
            "vi": "Chữ trong bảng gõ bằng phông cũ hoặc sai bảng mã",
            "en": "Text of the table in an old font or wrong encoding",
        },
        message={
            "vi": "Cột “{header}”, hàng {row}: “{text}” đã đọc là “{repaired}” ({count} ô trong cột này).",
            "en": "Column “{header}”, row {row}: “{text}” was read as “{repaired}” ({count} cells of this column).",
        },
        hint={
            "vi": "Hãy chuyển cả bảng sang Unicode rồi so vài dòng với bản gốc, nhất là chữ hoa.",
            "en": "Turn the whole table into Unicode and compare some lines with the original, capitals above all.",
        },
        why={
            "vi": "Phông .VnTime (TCVN3), VNI dùng mã riêng; máy khác chỉ thấy ký tự lạ.",
            "en": "The .VnTime (TCVN3) and VNI fonts use codes of their own; other machines show odd signs.",
        },
    ),
    warning(
        "table-date-mangled",
        title={"vi": "Ngày tháng đã bị Excel đổi", "en": "A date changed by Excel"},
        message={
            "vi": "Cột “{header}”, hàng {row}: “{text}” có vẻ là ngày do Excel tự đổi ({count} ô trong cột này).",
            "en": "Column “{header}”, row {row}: “{text}” looks like a date Excel made by itself ({count} cells of "
            "this column).",
        },
        hint={
            "vi": "Hãy định dạng cột là Văn bản (Text) rồi gõ lại như trong sổ, ví dụ 3/4.",
            "en": "Format the column as Text and type it again as in the ledger, such as 3/4.",
        },
        why={
            "vi": "Excel tự đổi 3/4 thành ngày 3 tháng 4, và có thể đảo ngày với tháng.",
            "en": "Excel turns 3/4 into a day by itself, and may turn day and month round.",
        },
    ),
    warning(
        "table-cell-mangled",
        title={"vi": "Ô bị bảng tính làm hỏng", "en": "A cell spoilt by the spreadsheet"},
        message={
            "vi": "Cột “{header}”, hàng {row}: “{text}” là dấu báo lỗi hoặc số bị rút gọn ({count} ô trong cột này).",
            "en": "Column “{header}”, row {row}: “{text}” is an error sign or a shortened number ({count} cells of "
            "this column).",
        },
        hint={
            "vi": "Hãy định dạng cột là Văn bản (Text), gõ lại giá trị rồi lưu lại.",
            "en": "Format the column as Text, type the value again and save.",
        },
        why={
            "vi": "Khi lưu CSV, bảng tính ghi điều đang hiện, không phải điều đã gõ.",
            "en": "A spreadsheet saves what it shows, not what was typed.",
        },
    ),
    warning(
        "table-media-without-file",
        title={"vi": "Lời về ảnh nhưng không có tên tệp", "en": "Words on a picture without its file"},
        message={
            "vi": "Cột “{header}” có nội dung ở hàng {row}, nhưng hàng không nêu tên tệp ảnh; nội dung ấy không được "
            "dùng.",
            "en": "Column “{header}” has words in row {row}, which names no picture file; they are not used.",
        },
        hint={
            "vi": "Hãy thêm cột “Ảnh” (media) với tên tệp, ví dụ bia-06_1.jpg.",
            "en": "Add a column “media” with the name of the file, such as bia-06_1.jpg.",
        },
        why={
            "vi": "Chú thích và quyền là của một tệp cụ thể; chỉ lời thay ảnh (alt) dùng được cho ảnh tìm theo tên.",
            "en": "Captions and rights belong to one file; only words in place of pictures (alt) go with files found "
            "by name.",
        },
    ),
    warning(
        "table-names-unknown",
        title={"vi": "Tên trong bảng chưa có trong danh mục", "en": "Names of a table that are in no authority file"},
        message={
            "vi": "Trường {field}: {count} tên chưa rõ là mục nào trong danh mục ({names}); chúng được giữ như chữ "
            "đã ghi.",
            "en": "Field {field}: {count} names are not clearly in an authority file ({names}); they stay as words.",
        },
        hint={
            "vi": "Hãy thêm các tên này vào collections/authorities/, hoặc ghi [{field}, ignore] trong columns: nếu "
            "muốn để như chữ.",
            "en": "Add them to collections/authorities/, or write [{field}, ignore] in columns: if they are meant as "
            "words.",
        },
        why={
            "vi": "Nhờ danh mục, mọi hiện vật của một nơi, một người gặp nhau trên một trang.",
            "en": "Authorities bring all artifacts of a place or person together on one page.",
        },
    ),
    warning(
        "table-zeros-lost",
        title={"vi": "Mã có lẽ đã mất số 0 ở đầu", "en": "An id may have lost its leading zeros"},
        message={
            "vi": "Hàng {row}: mã “{text}” ngắn hơn các mã khác; có lẽ là “{meant}”.",
            "en": "Row {row}: the id “{text}” is shorter than the others; it may be “{meant}”.",
        },
        hint={
            "vi": "Hãy định dạng cột mã là Văn bản (Text) rồi gõ lại “{meant}”.",
            "en": "Format the column of ids as Text and type “{meant}” again.",
        },
        why={
            "vi": "Bảng tính coi mã toàn chữ số là số và bỏ số 0 ở đầu.",
            "en": "A spreadsheet takes an id of digits for a number and drops the zeros.",
        },
    ),
]
