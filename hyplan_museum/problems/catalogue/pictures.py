"""Pictures: missing, unreadable, too large, in a format that is not opened; details that are not in them."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, warning

KINDS: list[Kind] = [
    warning(
        "picture-missing",
        title={"vi": "Không tìm thấy ảnh", "en": "Picture not found"},
        message={"vi": "Không có tệp ảnh “{file}”.", "en": "There is no picture file “{file}”."},
        hint={
            "vi": "Chép ảnh vào đúng chỗ, hoặc sửa tên tệp ở dòng này cho khớp (kể cả phần đuôi như .jpg).",
            "en": "Put the picture there, or correct the file name in this line (its ending, such as .jpg, counts).",
        },
        why={
            "vi": "Hồ sơ vẫn được công bố, nhưng người xem không thấy ảnh này.",
            "en": "The record is published all the same, but visitors do not see this picture.",
        },
    ),
    warning(
        "picture-empty",
        title={"vi": "Tệp ảnh rỗng", "en": "Empty picture file"},
        message={"vi": "Tệp “{file}” không có nội dung (0 byte).", "en": "“{file}” has no content (0 bytes)."},
        hint={
            "vi": "Chép lại ảnh từ máy ảnh, máy quét hoặc bản lưu; lần chép trước có lẽ bị ngắt giữa chừng.",
            "en": "Copy the picture again from the camera, scanner or archive; the last copy was probably interrupted.",
        },
        why={
            "vi": "Không có gì để công bố: hồ sơ hiện ra không có ảnh này.",
            "en": "There is nothing to publish: the record appears without this picture.",
        },
    ),
    warning(
        "picture-in-lfs",
        title={"vi": "Ảnh chưa được tải về từ Git LFS", "en": "Picture not fetched from Git LFS"},
        message={
            "vi": "“{file}” chỉ là tệp trỏ của Git LFS, chưa phải là ảnh.",
            "en": "“{file}” is only a Git LFS pointer, not the picture itself.",
        },
        hint={
            "vi": "Chạy lệnh “git lfs pull” trong thư mục của bảo tàng rồi dựng lại.",
            "en": "Run “git lfs pull” in the museum's folder, then build again.",
        },
        why={
            "vi": "Git LFS giữ ảnh lớn ở nơi khác và để lại trong kho một tệp chữ nhỏ trỏ tới ảnh.",
            "en": "Git LFS keeps large pictures elsewhere and leaves a small text file that points to them.",
        },
    ),
    warning(
        "picture-unreadable",
        title={"vi": "Không đọc được ảnh", "en": "Picture cannot be read"},
        message={
            "vi": "Không đọc được ảnh “{file}” (chi tiết kỹ thuật: {detail}).",
            "en": "The picture “{file}” cannot be read (technical detail: {detail}).",
        },
        hint={
            "vi": "Mở thử ảnh trên máy này. Nếu mở được, hãy lưu lại thành JPEG hoặc TIFF; "
            "nếu không, chép lại từ bản gốc.",
            "en": "Try to open it on this computer. If it opens, save it again as JPEG or TIFF; "
            "if not, copy it again from the original.",
        },
        why={
            "vi": "Tệp hỏng hoặc không phải là ảnh; hồ sơ vẫn được công bố nhưng không có ảnh này.",
            "en": "The file is damaged or is no picture; the record is published without it.",
        },
    ),
    warning(
        "picture-truncated",
        title={"vi": "Ảnh bị cụt", "en": "Picture is cut off"},
        message={
            "vi": "Ảnh “{file}” kết thúc giữa chừng: thiếu phần cuối của tệp.",
            "en": "The picture “{file}” stops before its end: the last part of the file is missing.",
        },
        hint={
            "vi": "Chép lại ảnh từ bản gốc; lần chép hoặc tải về trước đã bị ngắt.",
            "en": "Copy it again from the original; the last copy or download was interrupted.",
        },
        why={
            "vi": "Ảnh thiếu một mảng xám dễ bị hiểu là hiện vật hư hại, nên ảnh cụt không được công bố.",
            "en": "A picture with a grey part may be taken for damage to the object, so it is withheld.",
        },
    ),
    warning(
        "picture-format",
        title={"vi": "Định dạng ảnh không dùng được", "en": "Picture format not accepted"},
        message={
            "vi": "“{file}” là tệp {format}; chỉ nhận ảnh JPEG, PNG, TIFF, WebP, AVIF và HEIC.",
            "en": "“{file}” is a {format} file; pictures must be JPEG, PNG, TIFF, WebP, AVIF or HEIC.",
        },
        hint={
            "vi": "Mở bằng phần mềm ảnh và lưu thành JPEG (ảnh chụp), TIFF (ảnh quét) hoặc PNG (hình vẽ), "
            "rồi ghi tên tệp mới vào dòng này.",
            "en": "Open it in a picture program, save it as JPEG (photographs), TIFF (scans) or PNG (drawings), "
            "and name the new file in this line.",
        },
        why={
            "vi": "Mỗi định dạng được mở thêm là một bộ giải mã có thể bị tệp độc hại lợi dụng; "
            "sáu định dạng này đủ cho máy ảnh, máy quét và điện thoại.",
            "en": "Every further format is a decoder that a hostile file may abuse; these six cover cameras, scanners "
            "and phones.",
        },
    ),
    warning(
        "picture-heic",
        title={"vi": "Cần cài thêm để đọc ảnh HEIC", "en": "HEIC pictures need an extra"},
        message={
            "vi": "“{file}” là ảnh HEIC (điện thoại iPhone), phần đọc loại ảnh này chưa được cài.",
            "en": "“{file}” is a HEIC picture (from an iPhone), and what reads it is not installed.",
        },
        hint={
            "vi": "Chạy “pip install pillow-heif”, hoặc lưu ảnh thành JPEG rồi ghi tên tệp mới vào dòng này.",
            "en": "Run “pip install pillow-heif”, or save the picture as JPEG and name the new file in this line.",
        },
        why={
            "vi": "HEIC dùng bộ mã hóa có bằng sáng chế, nên phần đọc được cài riêng.",
            "en": "HEIC uses a patented codec, so the part that reads it is installed separately.",
        },
    ),
    warning(
        "picture-extension",
        title={"vi": "Đuôi tệp không đúng với ảnh", "en": "File ending does not match the picture"},
        message={
            "vi": "“{file}” có đuôi “{extension}” nhưng nội dung là ảnh {format}.",
            "en": "“{file}” ends in “{extension}” but holds a {format} picture.",
        },
        hint={
            "vi": "Ảnh vẫn được công bố. Nên đổi đuôi tệp cho đúng với định dạng {format}, cả ở dòng này.",
            "en": "It is published all the same. Better rename the file to suit {format}, here as well.",
        },
        why={
            "vi": "Phần mềm khác tin vào đuôi tệp và có thể không mở được ảnh.",
            "en": "Other programs trust the ending and may fail to open the picture.",
        },
    ),
    warning(
        "picture-too-many-pixels",
        title={"vi": "Ảnh quá nhiều điểm ảnh", "en": "Picture has too many pixels"},
        message={
            "vi": "“{file}” có {size} điểm ảnh ({megapixels} megapixel), quá giới hạn {limit} megapixel.",
            "en": "“{file}” has {size} pixels ({megapixels} megapixels); the limit is {limit} megapixels.",
        },
        hint={
            "vi": "Thu nhỏ ảnh. Nếu ảnh đúng là lớn như vậy, tăng “max_pixels” trong mkdocs.yml.",
            "en": "Save a smaller copy. If the picture really is that large, raise “max_pixels” in mkdocs.yml.",
        },
        why={
            "vi": "Một tệp nhỏ có thể khai là ảnh khổng lồ để làm treo máy; vì vậy ảnh bị từ chối trước khi mở.",
            "en": "A small file may claim to be a huge picture and exhaust the computer; so it is refused unopened.",
        },
    ),
    warning(
        "picture-too-long",
        title={"vi": "Ảnh quá dài", "en": "Picture is too long"},
        message={
            "vi": "“{file}” có {size} điểm ảnh; cạnh dài nhất được phép là {limit}.",
            "en": "“{file}” has {size} pixels; its longer side may have {limit}.",
        },
        hint={
            "vi": "Thu nhỏ ảnh, hoặc cắt thành nhiều ảnh rồi kê lần lượt trong hồ sơ.",
            "en": "Save a smaller copy, or cut it into several pictures and list them one after the other.",
        },
        why={
            "vi": "Ảnh công bố là JPEG, định dạng này không chứa được cạnh dài hơn.",
            "en": "What is published is JPEG, which cannot hold a longer side.",
        },
    ),
    warning(
        "picture-tiny",
        title={"vi": "Ảnh quá nhỏ", "en": "Picture is very small"},
        message={
            "vi": "“{file}” chỉ có {size} điểm ảnh; cạnh dài nên có ít nhất {minimum}.",
            "en": "“{file}” has only {size} pixels; the longer side should have at least {minimum}.",
        },
        hint={
            "vi": "Ảnh vẫn được công bố. Có thể đây là ảnh thu nhỏ: hãy tìm bản gốc từ máy ảnh hoặc máy quét.",
            "en": "It is published all the same. It may be a thumbnail: look for the original of camera or scanner.",
        },
        why={
            "vi": "Người xem không phóng to được để xem chi tiết.",
            "en": "Visitors cannot zoom in to see details.",
        },
    ),
    warning(
        "picture-animated",
        title={"vi": "Ảnh động", "en": "Animated picture"},
        message={
            "vi": "“{file}” có nhiều khung hình; chỉ khung đầu được công bố.",
            "en": "“{file}” has several frames; only the first is published.",
        },
        hint={
            "vi": "Nếu cần cho xem chuyển động, hãy đưa vào dưới dạng phim; "
            "nếu không, lưu khung cần dùng thành ảnh riêng.",
            "en": "If the motion matters, add it as a film; otherwise save the frame you want as a picture of its own.",
        },
        why={
            "vi": "Ảnh phóng to được là ảnh tĩnh; các khung còn lại không được hiển thị.",
            "en": "A picture one can zoom into stands still; the other frames are not shown.",
        },
    ),
    warning(
        "picture-pages",
        title={"vi": "Tệp TIFF nhiều trang", "en": "TIFF with several pages"},
        message={
            "vi": "“{file}” có ít nhất {pages} trang; chỉ trang đầu được công bố.",
            "en": "“{file}” has at least {pages} pages; only the first is published.",
        },
        hint={
            "vi": "Tách mỗi trang thành một tệp ảnh và kê lần lượt trong hồ sơ (hoặc đặt trong một thư mục).",
            "en": "Save each page as a file of its own and list them one after the other (or put them in a folder).",
        },
        why={
            "vi": "Mỗi trang cần tên tệp, chú thích và quyền sử dụng của riêng nó.",
            "en": "Each page needs a file name, a caption and rights of its own.",
        },
    ),
    warning(
        "picture-profile",
        title={"vi": "Hồ sơ màu không dùng được", "en": "Colour profile cannot be used"},
        message={
            "vi": "Hồ sơ màu (ICC) trong “{file}” hỏng hoặc không hợp với ảnh; màu được hiểu theo quy ước chung.",
            "en": "The colour profile (ICC) in “{file}” is broken or does not suit it; colours are read by convention.",
        },
        hint={
            "vi": "Ảnh vẫn được công bố, màu có thể hơi lệch. Nên xuất lại ảnh với hồ sơ màu sRGB.",
            "en": "It is published all the same, with colours perhaps a little off. Better export it again as sRGB.",
        },
        why={
            "vi": "Hồ sơ màu cho biết mỗi con số là màu gì; thiếu nó, máy chỉ có thể đoán.",
            "en": "The profile says which colour each number means; without it that is a guess.",
        },
    ),
    warning(
        "picture-not-made",
        title={"vi": "Không xử lý được ảnh", "en": "Picture could not be processed"},
        message={
            "vi": "Chương trình dừng đột ngột khi xử lý ảnh “{file}” (chi tiết kỹ thuật: {detail}).",
            "en": "Work on the picture “{file}” broke off (technical detail: {detail}).",
        },
        hint={
            "vi": "Đóng bớt chương trình khác, kiểm tra đĩa còn chỗ trống, rồi dựng lại. "
            "Nếu vẫn vậy, lưu lại ảnh thành JPEG hoặc thu nhỏ ảnh.",
            "en": "Close other programs, see that the disk is not full, and build again. If it happens again, save the "
            "picture anew as JPEG, or smaller.",
        },
        why={
            "vi": "Thường do thiếu bộ nhớ hoặc tệp hỏng làm bộ giải mã dừng; các ảnh khác không bị ảnh hưởng.",
            "en": "Usually memory ran out, or a damaged file stopped the decoder; other pictures are not affected.",
        },
    ),
    warning(
        "region-outside-picture",
        title={"vi": "Chi tiết nằm ngoài ảnh", "en": "Detail lies outside the picture"},
        message={
            "vi": "Vùng “{region}” nằm ngoài ảnh “{file}” ({size} điểm ảnh).",
            "en": "The region “{region}” lies outside the picture “{file}” ({size} pixels).",
        },
        hint={
            "vi": "Vùng ghi theo thứ tự trái, trên, rộng, cao; “pct:” là phần trăm (0 đến 100) "
            "của ảnh đã xoay đúng chiều.",
            "en": "A region is left, top, width, height; “pct:” means percent, 0 to 100, of the upright picture.",
        },
        why={
            "vi": "Không có gì để cắt, nên phần này hiện ra không có ảnh chi tiết.",
            "en": "There is nothing to cut out, so no detail is shown there.",
        },
    ),
    warning(
        "region-tiny",
        title={"vi": "Chi tiết chỉ vài chục điểm ảnh", "en": "Detail of a few dozen pixels"},
        message={
            "vi": "Vùng “{region}” của ảnh “{file}” ({size} điểm ảnh) được tính bằng điểm ảnh và rất nhỏ; có lẽ là "
            "phần trăm.",
            "en": "The region “{region}” of “{file}” ({size} pixels) is in pixels and tiny; per cent was probably "
            "meant.",
        },
        hint={
            "vi": "Nếu là phần trăm, thêm pct: ở trước: pct:{region}.",
            "en": "If it is per cent, put pct: before it: pct:{region}.",
        },
        why={
            "vi": "Không có pct: thì bốn số là điểm ảnh; người xem chỉ thấy một mẩu mờ ở góc ảnh.",
            "en": "Without pct: the four numbers are pixels, and visitors see a blurred scrap of a corner.",
        },
    ),
    warning(
        "region-over-edge",
        title={"vi": "Chi tiết vượt ra ngoài mép ảnh", "en": "Detail reaches over the edge"},
        message={
            "vi": "Vùng “{region}” vượt ra ngoài mép ảnh “{file}” ({size} điểm ảnh); chỉ phần nằm trong ảnh được dùng.",
            "en": "The region “{region}” reaches over the edge of “{file}” ({size} pixels); what is inside is used.",
        },
        hint={
            "vi": "Giảm chiều rộng hoặc chiều cao: trái + rộng và trên + cao không được quá 100 "
            "(hoặc quá kích thước ảnh).",
            "en": "Make it narrower or lower: left + width and top + height must not pass 100 (or the picture's size).",
        },
        why={
            "vi": "Chi tiết được cắt có thể không phải là phần định cho người xem thấy.",
            "en": "The detail that is cut out may not be the one that was meant.",
        },
    ),
]
