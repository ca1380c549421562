"""Documents of many pages, PDFs, layered pictures and pictures on other institutions' servers."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, warning

KINDS: list[Kind] = [
    warning(
        "media-source-twice",
        title={"vi": "Một ảnh có hai nguồn", "en": "One picture from two places"},
        message={
            "vi": "Đã ghi cả {first} lẫn {second} cho cùng một ảnh; chỉ {first} được dùng.",
            "en": "Both {first} and {second} are written for one picture; only {first} is used.",
        },
        hint={
            "vi": "Hãy tách thành hai mục trong media:, mỗi mục chỉ có file, layers hoặc iiif.",
            "en": "Make two entries of media:, each with one of file, layers and iiif.",
        },
        why={
            "vi": "Ảnh lấy từ tệp, từ nhiều lớp, hay từ máy chủ khác là ba việc khác nhau.",
            "en": "A picture from a file, in layers, or from another server are three different things.",
        },
    ),
    warning(
        "canvas-not-a-number",
        title={"vi": "Số thứ tự ảnh không đọc được", "en": "The number of the canvas cannot be read"},
        message={
            "vi": "“{value}” không phải số thứ tự ảnh trong manifest; đã lấy ảnh thứ nhất.",
            "en": "“{value}” is not the number of a picture in the manifest; the first was taken.",
        },
        hint={"vi": "Hãy ghi một số từ 1, ví dụ canvas: 3.", "en": "Write a number from 1 on, such as canvas: 3."},
        why={
            "vi": "Một manifest thường có nhiều ảnh, đếm từ 1.",
            "en": "A manifest often has many pictures, counted from 1.",
        },
    ),
    warning(
        "layers-too-few",
        title={"vi": "Chỉ có một lớp ảnh", "en": "Only one layer"},
        message={
            "vi": "layers: chỉ có một ảnh dùng được (“{file}”), nên không có gì để đổi qua lại.",
            "en": "layers: has one picture that can be used (“{file}”), so there is nothing to switch to.",
        },
        hint={
            "vi": "Hãy thêm lớp thứ hai cùng khung hình, hoặc ghi file: thay cho layers:.",
            "en": "Add a second layer of the same view, or write file: instead of layers:.",
        },
        why={
            "vi": "Các lớp là để so cùng một chỗ dưới ánh sáng hoặc kỹ thuật khác; ảnh vẫn được công bố.",
            "en": "Layers are for comparing one spot in other light or technique; the picture is published anyway.",
        },
    ),
    warning(
        "layer-not-a-picture",
        title={"vi": "Lớp ảnh không phải một ảnh", "en": "A layer that is not one picture"},
        message={
            "vi": "“{file}” không phải một tệp ảnh, nên không làm lớp ảnh được.",
            "en": "“{file}” is not one file with a picture, so it cannot be a layer.",
        },
        hint={
            "vi": "Mỗi lớp trong layers: là một tệp ảnh trong media/.",
            "en": "Each layer is one file with a picture in media/.",
        },
        why={
            "vi": "Các lớp được đặt chồng lên nhau, từng điểm ảnh một.",
            "en": "Layers are laid over each other, point by point.",
        },
    ),
    warning(
        "layers-differ",
        title={"vi": "Các lớp ảnh không cùng khung hình", "en": "Layers of different shapes"},
        message={
            "vi": "Lớp “{file}” cỡ {size}, lớp đầu cỡ {first}: tỉ lệ hai cạnh khác nhau.",
            "en": "The layer “{file}” is {size}, the first {first}: the sides are not in the same proportion.",
        },
        hint={
            "vi": "Hãy cắt cho cùng khung hình (lớn nhỏ khác nhau thì được). Ảnh vẫn được công bố, đứng riêng.",
            "en": "Crop both to the same view (the resolution may differ). The picture is published on its own.",
        },
        why={
            "vi": "Chồng hai ảnh khác khung hình thì một ảnh bị méo, và hai điểm trùng nhau không còn là một chỗ.",
            "en": "Laid over each other, one would be stretched, and the same point would not be the same spot.",
        },
    ),
    warning(
        "page-labels-too-many",
        title={"vi": "Nhiều tên trang hơn số trang", "en": "More names than pages"},
        message={
            "vi": "page_labels có {labels} tên, nhưng “{file}” chỉ có {pages} trang.",
            "en": "page_labels has {labels} names, but “{file}” has {pages} pages.",
        },
        hint={
            "vi": "Hãy xem có tên nào thừa hay trang nào thiếu; các tên đầu được dùng theo thứ tự.",
            "en": "See whether a name is too many or a page is missing; the first names are used in order.",
        },
        why={
            "vi": "Lệch một tên thì mọi trang sau đều mang sai số tờ.",
            "en": "One name too many gives every page after it the wrong folio.",
        },
    ),
    warning(
        "contents-too-deep",
        title={"vi": "Mục lục lồng quá sâu", "en": "Contents nested too deeply"},
        message={
            "vi": "Mục lục lồng quá {limit} cấp; phần sâu hơn không được đọc.",
            "en": "The contents are nested more than {limit} deep; what is deeper was not read.",
        },
        hint={"vi": "Hãy gộp các cấp cuối lại.", "en": "Bring the last levels together."},
        why={"vi": "Không trình xem nào hiện được mục lục sâu hơn.", "en": "No viewer shows contents any deeper."},
    ),
    warning(
        "contents-page-missing",
        title={"vi": "Mục lục nêu trang không có", "en": "The contents name a page that is not there"},
        message={
            "vi": "Phần “{label}” bắt đầu ở trang “{page}”, nhưng tư liệu có {pages} trang công bố được.",
            "en": "The part “{label}” begins at page “{page}”, but the document has {pages} pages to publish.",
        },
        hint={
            "vi": "Hãy ghi số thứ tự của trang (đếm từ 1), hoặc mã ảnh. Mục lục vẫn được công bố, không có phần này.",
            "en": "Write the number of the page (from 1), or a media id. The contents are published without this part.",
        },
        why={
            "vi": "Mỗi mục dẫn người xem đến trang bắt đầu.",
            "en": "Every entry takes visitors to the page where it begins.",
        },
    ),
    warning(
        "contents-out-of-order",
        title={"vi": "Mục lục không theo thứ tự trang", "en": "Contents out of order"},
        message={
            "vi": "Phần “{label}” (trang {page}) bắt đầu trước phần đứng trên nó.",
            "en": "The part “{label}” (page {page}) begins before the one above it.",
        },
        hint={
            "vi": "Hãy xếp các phần theo thứ tự trang; phần con bắt đầu trong phần chứa nó.",
            "en": "Put the parts in the order of their pages; a part of a part begins within it.",
        },
        why={
            "vi": "Một phần kéo dài đến trang trước phần kế tiếp; sai thứ tự thì không biết nó dừng ở đâu.",
            "en": "A part ends where the next begins; out of order, nobody knows where it ends.",
        },
    ),
    warning(
        "page-missing",
        title={"vi": "Trang PDF không có", "en": "A page that the PDF lacks"},
        message={
            "vi": "“{media}”: tệp PDF có {pages} trang công bố được.",
            "en": "“{media}”: the PDF has {pages} pages to publish.",
        },
        hint={
            "vi": "Hãy ghi mã của trang có thật: mã ảnh của PDF, “-p” và số trang, ví dụ 1-p3.",
            "en": "Write the id of a page that is there: the PDF's id, “-p” and its number, such as 1-p3.",
        },
        why={
            "vi": "Cảnh hay dòng chữ phải chỉ vào một trang có thật; phần này được công bố không có ảnh.",
            "en": "A scene or line must point at a real page; it is published without the picture.",
        },
    ),
    warning(
        "pdf-unreadable",
        title={"vi": "Không đọc được tệp PDF", "en": "The PDF cannot be read"},
        message={"vi": "Không đọc được “{file}”: {detail}.", "en": "“{file}” cannot be read: {detail}."},
        hint={
            "vi": "Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại thành PDF. Hiện vật vẫn được công bố, không có tệp "
            "này.",
            "en": "Open it in the program that made it and save it as PDF again. The artifact is published without it.",
        },
        why={
            "vi": "Tệp hỏng hoặc cố ý làm sai không được làm hỏng việc xuất bản.",
            "en": "A damaged or hostile file must not break the publishing.",
        },
    ),
    warning(
        "pdf-encrypted",
        title={"vi": "Tệp PDF có mật khẩu", "en": "The PDF has a password"},
        message={"vi": "“{file}” cần mật khẩu để mở.", "en": "“{file}” needs a password to be opened."},
        hint={
            "vi": "Hãy lưu một bản không đặt mật khẩu vào media/, nếu được phép công bố.",
            "en": "Put a copy without a password into media/, if it may be published.",
        },
        why={
            "vi": "Trang nào không mở được thì không hiện được cho người xem.",
            "en": "What cannot be opened cannot be shown to visitors.",
        },
    ),
    warning(
        "pdf-too-large",
        title={"vi": "Tệp PDF quá lớn", "en": "The PDF is too large"},
        message={
            "vi": "“{file}” nặng {size} MB; tối đa {limit} MB.",
            "en": "“{file}” has {size} MB; {limit} MB at most.",
        },
        hint={
            "vi": "Hãy chia thành nhiều tệp, hoặc đưa từng trang thành ảnh vào một thư mục trong media/.",
            "en": "Split it, or put its pages as pictures into a folder of media/.",
        },
        why={
            "vi": "Người xem dùng điện thoại không tải nổi; nơi chứa trang cũng thường không nhận.",
            "en": "Nobody downloads it to a phone, and hosts often refuse it.",
        },
    ),
    warning(
        "pdf-too-many-pages",
        title={"vi": "Tệp PDF quá nhiều trang", "en": "The PDF has too many pages"},
        message={
            "vi": "“{file}” có {pages} trang; chỉ {limit} trang đầu được hiện.",
            "en": "“{file}” has {pages} pages; only the first {limit} are shown.",
        },
        hint={
            "vi": "Hãy chia thành nhiều tệp. Tệp vẫn được cho tải về trọn vẹn.",
            "en": "Split it into several files. The file itself is offered whole.",
        },
        why={
            "vi": "Mỗi trang thành hàng chục tệp ảnh; quá nhiều thì trang web phình to.",
            "en": "Every page becomes dozens of files; too many swell the site.",
        },
    ),
    warning(
        "pdf-page-unreadable",
        title={"vi": "Một trang PDF không dựng được", "en": "A page of the PDF cannot be drawn"},
        message={
            "vi": "Trang {page} của “{file}” không dựng thành ảnh được: {detail}.",
            "en": "Page {page} of “{file}” cannot be drawn: {detail}.",
        },
        hint={
            "vi": "Hãy mở trang ấy bằng phần mềm khác và lưu lại. Các trang khác vẫn được công bố.",
            "en": "Open that page in another program and save it again. The other pages are published.",
        },
        why={
            "vi": "Một trang hỏng không được làm mất các trang khác.",
            "en": "One damaged page must not cost the others.",
        },
    ),
    warning(
        "pdf-not-offered",
        title={"vi": "Tệp PDF không cho tải về được", "en": "The PDF cannot be offered"},
        message={
            "vi": "Không gỡ được thông tin ẩn khỏi “{file}” ({detail}), nên tệp không được cho tải về.",
            "en": "What is hidden in “{file}” could not be taken out ({detail}), so the file is not offered.",
        },
        hint={
            "vi": "Hãy in lại thành PDF (“Print to PDF”) và thay tệp. Các trang vẫn được hiện.",
            "en": "Print it to PDF again and replace the file. Its pages are shown.",
        },
        why={
            "vi": "Tệp PDF mang tên người soạn, phần mềm, ngày giờ, tệp kèm; không gỡ được thì không công bố.",
            "en": "A PDF carries its author's name, programs, times, attachments; what cannot be cleaned stays here.",
        },
    ),
    warning(
        "remote-address",
        title={"vi": "Địa chỉ manifest không dùng được", "en": "The manifest's address cannot be used"},
        message={
            "vi": "“{address}” không phải địa chỉ http(s) của một manifest.",
            "en": "“{address}” is not the http(s) address of a manifest.",
        },
        hint={
            "vi": "Hãy chép địa chỉ manifest IIIF từ trang của đơn vị giữ ảnh, bắt đầu bằng https://.",
            "en": "Copy the address of the IIIF manifest from the other institution's page; it begins with https://.",
        },
        why={
            "vi": "Ảnh ở nơi khác chỉ tìm được qua manifest của nó.",
            "en": "A picture elsewhere is found by its manifest only.",
        },
    ),
    warning(
        "remote-not-fetched",
        title={"vi": "Manifest ở nơi khác chưa được chép về", "en": "A manifest elsewhere has not been fetched"},
        message={
            "vi": "Chưa có bản chép của {address} trong bảo tàng.",
            "en": "The museum has no copy of {address}.",
        },
        hint={
            "vi": "Hãy chạy “hyplan fetch” khi có mạng, rồi lưu cả thư mục media/remote vào git.",
            "en": "Run “hyplan fetch” with a connection, then keep the folder media/remote in git.",
        },
        why={
            "vi": "Việc xuất bản không dùng mạng và không được đổi khi máy chủ khác đổi.",
            "en": "Building needs no network, and must not change because somebody else's server did.",
        },
    ),
    warning(
        "remote-differs",
        title={"vi": "Bản chép manifest đã bị sửa", "en": "The copy of a manifest was changed"},
        message={
            "vi": "{file} không còn giống bản chép từ {address}.",
            "en": "{file} is no longer what was fetched from {address}.",
        },
        hint={
            "vi": "Hãy lấy lại tệp từ git, hoặc chạy “hyplan fetch --update”.",
            "en": "Take the file back from git, or run “hyplan fetch --update”.",
        },
        why={
            "vi": "Bản chép được khóa bằng mã băm, để điều người xem thấy không đổi mà không ai biết.",
            "en": "The copy is pinned by its hash, so that what visitors see never changes unnoticed.",
        },
    ),
    warning(
        "remote-unreadable",
        title={"vi": "Không đọc được manifest ở nơi khác", "en": "A manifest elsewhere cannot be read"},
        message={
            "vi": "{address} không phải manifest IIIF có ảnh ({detail}).",
            "en": "{address} is not an IIIF manifest with pictures ({detail}).",
        },
        hint={
            "vi": "Hãy kiểm tra địa chỉ: phải là manifest (không phải collection hay info.json), bản 2 hoặc 3.",
            "en": "Check the address: it must be a manifest (not a collection or info.json), version 2 or 3.",
        },
        why={
            "vi": "Không biết ảnh ở đâu thì không hiện được.",
            "en": "Without knowing where the picture is, it cannot be shown.",
        },
    ),
    warning(
        "remote-canvas-missing",
        title={"vi": "Manifest không có ảnh thứ ấy", "en": "The manifest has no such canvas"},
        message={
            "vi": "{address} có {canvases} ảnh, không có ảnh thứ {canvas}.",
            "en": "{address} has {canvases} pictures, and none with the number {canvas}.",
        },
        hint={"vi": "Hãy ghi canvas: từ 1 đến {canvases}.", "en": "Write canvas: from 1 to {canvases}."},
        why={
            "vi": "Số thứ tự đếm từ 1 theo thứ tự trong manifest.",
            "en": "Canvases are counted from 1 in the order of the manifest.",
        },
    ),
    warning(
        "remote-changed",
        title={"vi": "Manifest ở nơi khác đã thay đổi", "en": "A manifest elsewhere has changed"},
        message={
            "vi": "{address} không còn như bản đã chép ngày {fetched}; bản cũ vẫn được dùng.",
            "en": "{address} is no longer what was fetched on {fetched}; the old copy is still used.",
        },
        hint={
            "vi": "Hãy xem ảnh ở nơi ấy; nếu vẫn đúng, chạy “hyplan fetch --update”.",
            "en": "Look at the picture there; if it is still right, run “hyplan fetch --update”.",
        },
        why={
            "vi": "Đơn vị kia có thể đã đổi ảnh, số trang hoặc quyền sử dụng.",
            "en": "The other institution may have changed pictures, pages or rights.",
        },
    ),
    warning(
        "remote-unreachable",
        title={"vi": "Không lấy được manifest", "en": "A manifest could not be fetched"},
        message={"vi": "Không lấy được {address}: {detail}.", "en": "{address} could not be fetched: {detail}."},
        hint={
            "vi": "Hãy kiểm tra mạng và địa chỉ rồi chạy lại “hyplan fetch”. Bản đã chép trước đây vẫn được dùng.",
            "en": "Check connection and address, then run “hyplan fetch” again. A copy made before is still used.",
        },
        why={
            "vi": "Chỉ lấy từ máy chủ công cộng qua http(s), tối đa 10 MB.",
            "en": "Only public servers are asked, over http(s), for 10 MB at most.",
        },
    ),
]
