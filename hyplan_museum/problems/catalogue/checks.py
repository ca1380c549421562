"""What a whole museum still lacks or contradicts: translations, approvals, places, people."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, warning

KINDS: list[Kind] = [
    warning(
        "site-url-missing",
        title={"vi": "Chưa có địa chỉ trang", "en": "The site has no address yet"},
        message={
            "vi": "mkdocs.yml không có site_url, nên IIIF chưa được xuất bản.",
            "en": "mkdocs.yml has no site_url, so no IIIF is published.",
        },
        hint={
            "vi": "Hãy thêm site_url: https://…/ vào mkdocs.yml. Các trang vẫn dựng và xem được.",
            "en": "Add site_url: https://…/ to mkdocs.yml. The pages are built and can be read all the same.",
        },
        why={
            "vi": "Địa chỉ IIIF là địa chỉ đầy đủ, để bảo tàng khác mở được ảnh.",
            "en": "IIIF needs full addresses, by which other museums open the pictures.",
        },
    ),
    warning(
        "collection-without-artifacts",
        title={"vi": "Sưu tập chưa có hiện vật", "en": "A collection without artifacts"},
        message={
            "vi": "Sưu tập {collection} chưa có hiện vật nào đọc được.",
            "en": "The collection {collection} has no artifact that could be read.",
        },
        hint={
            "vi": "Hãy thêm một tệp .yml hoặc bảng .csv vào thư mục, hoặc xóa thư mục.",
            "en": "Add a .yml file or a .csv table to the folder, or delete the folder.",
        },
        why={
            "vi": "Người xem sẽ thấy một sưu tập trống.",
            "en": "Visitors would see an empty collection.",
        },
    ),
    warning(
        "collection-nothing-published",
        title={"vi": "Sưu tập chưa công bố hiện vật nào", "en": "A collection that publishes nothing"},
        message={
            "vi": "Sưu tập {collection} có {count} hiện vật, chưa hiện vật nào vừa được duyệt (approved) vừa công "
            "khai (public).",
            "en": "The collection {collection} has {count} artifacts; none is both approved and public.",
        },
        hint={
            "vi": "Khi đã duyệt, hãy ghi status: approved và approved_by: ở từng hiện vật, hoặc một lần trong "
            "collection.yml.",
            "en": "Once they are approved, write status: approved and approved_by: at each, or once in collection.yml.",
        },
        why={
            "vi": "Chỉ hiện vật đã duyệt và công khai mới lên trang (NĐ 308/2025, Điều 89).",
            "en": "Only approved and public records are published (Decree 308/2025, article 89).",
        },
    ),
    warning(
        "translation-missing",
        title={"vi": "Chưa có bản dịch", "en": "A translation is missing"},
        message={
            "vi": "“{title}”: chưa có bản {language_vi} cho {fields}.",
            "en": "“{title}”: there is no {language_en} for {fields}.",
        },
        hint={
            "vi": "Hãy thêm, ví dụ {example}: {{{languages}}}. Trang vẫn hiện bằng ngôn ngữ đã có.",
            "en": "Add it, such as {example}: {{{languages}}}. Until then the page shows the language there is.",
        },
        why={
            "vi": "Người xem ở ngôn ngữ kia thấy lời chưa dịch.",
            "en": "Visitors in the other language see words that are not translated.",
        },
    ),
    warning(
        "translations-missing",
        title={"vi": "Nhiều hiện vật chưa có bản dịch", "en": "Many artifacts without a translation"},
        message={
            "vi": "Sưu tập {collection}: {count}/{total} hiện vật chưa có đủ bản {language_vi} ({examples}…).",
            "en": "The collection {collection}: {count} of {total} artifacts lack some {language_en} ({examples} …).",
        },
        hint={
            "vi": "Hãy dịch tên (title) và miêu tả (description) trước. Trang vẫn hiện bằng ngôn ngữ đã có.",
            "en": "Translate title and description first. Until then the pages show the language there is.",
        },
        why={
            "vi": "Người xem ở ngôn ngữ kia thấy lời chưa dịch.",
            "en": "Visitors in the other language see words that are not translated.",
        },
    ),
    warning(
        "alt-missing",
        title={"vi": "Ảnh chưa có lời thay ảnh", "en": "A picture without words in its place"},
        message={
            "vi": "“{title}”: ảnh {media} chưa có alt.",
            "en": "“{title}”: picture {media} has no alt.",
        },
        hint={
            "vi": "Hãy thêm alt: một câu tả điều ảnh cho thấy, cho người không nhìn được. Trong bảng: cột “Lời thay "
            "ảnh”.",
            "en": "Add alt: one sentence that says what the picture shows, for those who cannot see it. In a table: a "
            "column “alt”.",
        },
        why={
            "vi": "Người khiếm thị nghe lời này thay cho ảnh (WCAG 2.2; TT 26/2020/TT-BTTTT).",
            "en": "Blind visitors hear these words (WCAG 2.2; Circular 26/2020).",
        },
    ),
    warning(
        "alts-missing",
        title={"vi": "Nhiều ảnh chưa có lời thay ảnh", "en": "Many pictures without words in their place"},
        message={
            "vi": "Sưu tập {collection}: ảnh của {count} hiện vật chưa có alt ({examples}…).",
            "en": "The collection {collection}: the pictures of {count} artifacts have no alt ({examples} …).",
        },
        hint={
            "vi": "Hãy thêm alt: một câu tả điều ảnh cho thấy; trong bảng, thêm cột “Mô tả ảnh”.",
            "en": "Add alt: one sentence that says what the picture shows; in a table, add a column “alt”.",
        },
        why={
            "vi": "Người khiếm thị nghe lời này thay cho ảnh (WCAG 2.2; TT 26/2020/TT-BTTTT).",
            "en": "Blind visitors hear these words (WCAG 2.2; Circular 26/2020).",
        },
    ),
    warning(
        "approved-without-name",
        title={"vi": "Đã duyệt nhưng không ghi người duyệt", "en": "Approved by nobody"},
        message={
            "vi": "“{title}” có status: approved nhưng không có approved_by:.",
            "en": "“{title}” has status: approved but no approved_by:.",
        },
        hint={
            "vi": "Hãy ghi approved_by: (người duyệt) và approved_on: (ngày duyệt). Trong bảng: cột “Người duyệt”, "
            "“Ngày duyệt”. Cả sưu tập một người duyệt: ghi một lần trong collection.yml.",
            "en": "Write approved_by: (who) and approved_on: (when). In a table: columns of these names. For a whole "
            "collection: once in collection.yml.",
        },
        why={
            "vi": "Nội dung phải được người có trách nhiệm duyệt trước khi đưa lên mạng (NĐ 308/2025, Điều 89).",
            "en": "Content is approved by someone responsible before it goes online (Decree 308/2025, article 89).",
        },
    ),
    warning(
        "approved-without-names",
        title={"vi": "Nhiều hiện vật đã duyệt nhưng không ghi người duyệt", "en": "Many artifacts approved by nobody"},
        message={
            "vi": "Sưu tập {collection}: {count} hiện vật có status: approved nhưng không có approved_by: "
            "({examples}…).",
            "en": "The collection {collection}: {count} artifacts have status: approved but no approved_by: "
            "({examples} …).",
        },
        hint={
            "vi": "Hãy ghi approved_by: và approved_on: một lần trong collection.yml, hoặc ở từng hiện vật.",
            "en": "Write approved_by: and approved_on: once in collection.yml, or at each artifact.",
        },
        why={
            "vi": "Nội dung phải được người có trách nhiệm duyệt trước khi đưa lên mạng (NĐ 308/2025, Điều 89).",
            "en": "Content is approved by someone responsible before it goes online (Decree 308/2025, article 89).",
        },
    ),
    warning(
        "recognition-without-decision",
        title={"vi": "Xếp hạng không ghi quyết định", "en": "A rank without its decision"},
        message={
            "vi": "“{title}”: “{level}” không có số quyết định.",
            "en": "“{title}”: “{level}” has no decision.",
        },
        hint={
            "vi": 'Hãy thêm decision: "QĐ …"; nếu chưa tìm được, cho biết vì sao ở note:.',
            "en": 'Add decision: "QĐ …"; if it is not at hand, say why in note:.',
        },
        why={
            "vi": "Số quyết định là căn cứ để người khác kiểm lại.",
            "en": "The decision is what others check it by.",
        },
    ),
    warning(
        "scene-artifact-not-published",
        title={"vi": "Cảnh dẫn tới hiện vật không công bố", "en": "A scene of an artifact that is not published"},
        message={
            "vi": "Trưng bày “{exhibit}” được công bố, nhưng hiện vật {artifact} của cảnh “{scene}” thì không "
            "({status}, {access}).",
            "en": "The exhibit “{exhibit}” is published, but {artifact} in its scene “{scene}” is not ({status}, "
            "{access}).",
        },
        hint={
            "vi": "Hãy duyệt hiện vật, chọn hiện vật khác, hoặc bỏ object=. Cảnh vẫn hiện, không có hình và liên kết.",
            "en": "Approve the artifact, choose another, or take object= out. The scene is shown without picture and "
            "link.",
        },
        why={
            "vi": "Chỉ hiện vật đã duyệt và công khai mới lên trang.",
            "en": "Only approved and public records are published.",
        },
    ),
    warning(
        "coordinates-without-precision",
        title={"vi": "Tọa độ không ghi độ chính xác", "en": "Coordinates without their precision"},
        message={
            "vi": "“{name}” có tọa độ nhưng không có precision:.",
            "en": "“{name}” has coordinates but no precision:.",
        },
        hint={
            "vi": 'Hãy ghi tọa độ chính xác đến đâu và theo nguồn nào, ví dụ precision: "một nguồn, khoảng 100 m".',
            "en": 'Say how exact they are and who gives them, such as precision: "one source, about 100 m".',
        },
        why={
            "vi": "Một chấm trên bản đồ trông chính xác hơn điều ta biết.",
            "en": "A dot on a map looks more exact than what is known.",
        },
    ),
    warning(
        "coordinates-far-from-parent",
        title={"vi": "Tọa độ xa nơi chứa nó", "en": "Coordinates far from where the place is"},
        message={
            "vi": "“{name}” cách “{parent}” {distance} km, nhưng được ghi là thuộc nơi ấy.",
            "en": "“{name}” is {distance} km from “{parent}”, which it is said to be within.",
        },
        hint={
            "vi": "Hãy kiểm tra tọa độ của cả hai nơi, và within:.",
            "en": "Check the coordinates of both, and within:.",
        },
        why={
            "vi": "Các bộ dữ liệu mở có khi đặt một ngôi chùa sang tỉnh khác.",
            "en": "Open data sometimes put a pagoda into another province.",
        },
    ),
    warning(
        "person-dates-reversed",
        title={"vi": "Năm mất trước năm sinh", "en": "Death before birth"},
        message={
            "vi": "“{name}”: mất ({death}) trước khi sinh ({birth}).",
            "en": "“{name}”: died ({death}) before being born ({birth}).",
        },
        hint={
            "vi": "Hãy kiểm tra birth: và death:.",
            "en": "Check birth: and death:.",
        },
        why={
            "vi": "Có thể hai năm bị đảo, hoặc một năm gõ nhầm.",
            "en": "The two may be swapped, or one mistyped.",
        },
    ),
    warning(
        "prose-link-unknown",
        title={"vi": "Đường dẫn trong lời không tới đâu", "en": "A link in the words leads nowhere"},
        message={
            "vi": "“{title}”: lời dẫn tới {target}, nhưng bảo tàng không có bản ghi ấy; chữ vẫn hiện, không có đường "
            "dẫn.",
            "en": "“{title}”: the words link to {target}, which is no record of the museum; they are shown without a "
            "link.",
        },
        hint={
            "vi": "Hãy sửa mã sau dấu hai chấm.{nearest_vi}",
            "en": "Correct the id after the colon.{nearest_en}",
        },
        why={
            "vi": "Người xem không bấm được vào chữ mà người viết định dẫn đi nơi khác.",
            "en": "Visitors cannot follow what the writer meant as a link.",
        },
    ),
]
