"""The host's options, the pages of docs/, and what the host itself has to say."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error, warning

KINDS: list[Kind] = [
    error(
        "host-failed",
        title={"vi": "MkDocs không dựng được trang", "en": "MkDocs could not build the pages"},
        message={"vi": "MkDocs dừng lại: {said}", "en": "MkDocs stopped: {said}"},
        hint={
            "vi": "Xem lại tệp được nêu (thường là mkdocs.yml hoặc một trang trong docs/) rồi chạy lại.",
            "en": "Look at the file named (usually mkdocs.yml or a page in docs/), then run again.",
        },
        why={
            "vi": "Phần khung của mọi trang (đầu trang, thanh điều hướng, chân trang) do MkDocs dựng; "
            "thiếu khung thì không trang nào được công bố, và site/ giữ nguyên như cũ.",
            "en": "MkDocs makes the frame of every page (header, navigation, footer); without it no page can be "
            "published, and site/ stays as it was.",
        },
    ),
    warning(
        "host-said",
        title={"vi": "MkDocs có điều cần báo", "en": "MkDocs has a remark"},
        message={"vi": "MkDocs báo: {said}", "en": "MkDocs says: {said}"},
        hint={
            "vi": "Sửa trang hoặc mục được nêu; thường là một liên kết trong docs/ đã gõ sai.",
            "en": "Mend the page or option named; usually it is a mistyped link in docs/.",
        },
        why={
            "vi": "Liên kết hỏng và trang bị bỏ sót làm người xem lạc đường.",
            "en": "Broken links and pages left out lead visitors astray.",
        },
    ),
    error(
        "host-theme",
        title={"vi": "Giao diện không phải Material", "en": "The theme is not Material"},
        message={
            "vi": "mkdocs.yml chọn giao diện “{theme}”; bảo tàng chỉ chạy với giao diện Material.",
            "en": "mkdocs.yml chooses the theme “{theme}”; the museum only works with Material.",
        },
        hint={
            "vi": "Trong mkdocs.yml, ghi: theme: {{name: material}}",
            "en": "Write in mkdocs.yml: theme: {{name: material}}",
        },
        why={
            "vi": "Trang của bảo tàng nằm trong khung của Material; giao diện khác không có những chỗ cần thiết.",
            "en": "The museum's pages stand in Material's frame; other themes lack the places they need.",
        },
    ),
    warning(
        "host-option-ignored",
        title={"vi": "Một tùy chọn của MkDocs không được dùng", "en": "An option of MkDocs is not used"},
        message={
            "vi": "Tùy chọn “{option}” không được dùng: {reason_vi}.",
            "en": "The option “{option}” is not used: {reason_en}.",
        },
        hint={"vi": "Bỏ tùy chọn này khỏi mkdocs.yml.", "en": "Take this option out of mkdocs.yml."},
        why={
            "vi": "Trang của bảo tàng không gọi tới máy chủ nào khác, và mở được cả từ USB; "
            "vài tùy chọn của Material làm hỏng điều đó.",
            "en": "The museum's pages call no other host and open from a USB stick too; "
            "some options of Material break that.",
        },
    ),
    warning(
        "site-url-local",
        title={"vi": "Địa chỉ trang còn là máy này", "en": "The site's address is this computer"},
        message={
            "vi": "site_url đang là {address}: các bản kê IIIF và sơ đồ trang vừa dựng mang địa chỉ chỉ mở được trên "
            "máy này.",
            "en": "site_url is {address}: the IIIF manifests and the sitemap just made bear an address that only this "
            "computer opens.",
        },
        hint={
            "vi": "Trước khi tải lên máy chủ, ghi địa chỉ thật vào site_url trong mkdocs.yml rồi dựng lại. GitHub và "
            "GitLab tự điền; chỉ xem trên máy hay từ USB thì để vậy cũng được.",
            "en": "Before uploading to a server, write the real address into site_url in mkdocs.yml and build again. "
            "GitHub and GitLab fill it in; for this computer or a USB stick it may stay.",
        },
        why={
            "vi": "Địa chỉ ấy là tên của các bản kê IIIF mà nơi khác dẫn tới; trên mạng nó không dẫn tới đâu.",
            "en": "It is part of the names of the IIIF manifests that others refer to; online it leads nowhere.",
        },
    ),
    warning(
        "docs-link-unknown",
        title={"vi": "Liên kết tới trang không có", "en": "A link to a page that does not exist"},
        message={
            "vi": "“{typed}” dẫn tới {address}, nhưng bảo tàng không công bố trang nào ở đó.",
            "en": "“{typed}” leads to {address}, but the museum publishes no page there.",
        },
        hint={
            "vi": "Kiểm tra mã hiện vật hay trưng bày.{nearest_vi}",
            "en": "Check the id of the artifact or exhibit.{nearest_en}",
        },
        why={
            "vi": "Người xem bấm vào sẽ gặp trang báo lỗi. Hồ sơ chưa duyệt hoặc không công khai cũng không có trang.",
            "en": "A visitor who follows it meets an error page. "
            "Records not approved or not public have no page either.",
        },
    ),
    warning(
        "docs-address-taken",
        title={"vi": "Địa chỉ đã thuộc về trang của bảo tàng", "en": "The address belongs to a page of the museum"},
        message={
            "vi": "Tệp này sẽ được công bố ở {address}, nơi đã có trang của bảo tàng; tệp bị bỏ qua.",
            "en": "This file would be published at {address}, where the museum has a page of its own; it is left out.",
        },
        hint={"vi": "Đổi tên tệp trong docs/.", "en": "Rename the file in docs/."},
        why={
            "vi": "Một địa chỉ chỉ có một trang; "
            "các thư mục artifacts/, collections/, exhibits/, places/, people/, terms/ "
            "là của bảo tàng.",
            "en": "An address has one page; "
            "the folders artifacts/, collections/, exhibits/, places/, people/ and terms/ "
            "are the museum's.",
        },
    ),
    warning(
        "export-option-lost",
        title={"vi": "Một tùy chọn không xuất đi được", "en": "An option that cannot be exported"},
        message={
            "vi": "Tùy chọn “{option}” của mkdocs.yml là một hàm dựng tại chỗ, không ghi được ra tệp; "
            "bản xuất không có nó.",
            "en": "The option “{option}” of mkdocs.yml is a function made on the spot and cannot be written to a file; "
            "the export goes without it.",
        },
        hint={
            "vi": "Thay bằng tên hàm (!!python/name:…) hoặc thêm tùy chọn ấy vào bản xuất bằng tay.",
            "en": "Name a function instead (!!python/name:…), or add the option to the export by hand.",
        },
        why={
            "vi": "Bản xuất chỉ gồm tệp văn bản để chương trình khác đọc được.",
            "en": "An export is only text files, so that another program can read it.",
        },
    ),
]
