"""Sounds, films and 3D models, and the captions, chapters, transcripts and posters that go with them."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, warning

_PLAYED_BY_ALL = {
    "vi": "Điện thoại và máy cũ chỉ phát được vài loại tệp; trang bảo tàng không chuyển đổi thay bạn.",
    "en": "Phones and old computers play few kinds of file; the museum does not convert for you.",
}
_WORDS = {
    "vi": "Người không nghe được chỉ biết lời qua chữ; và chữ thì tìm được, dịch được.",
    "en": "Whoever cannot hear knows what is said from its words; and words can be searched and translated.",
}

KINDS: list[Kind] = [
    warning(
        "recording-unreadable",
        title={"vi": "Không đọc được âm thanh, phim, mô hình", "en": "A recording that cannot be read"},
        message={"vi": "Không dùng được “{file}”: {reason_vi}.", "en": "“{file}” cannot be used: {reason_en}."},
        hint={
            "vi": "Hãy xuất lại từ bản gốc (MP3, M4A, MP4, WebM, GLB). Trang được công bố không có tệp này.",
            "en": "Export it again from the original (MP3, M4A, MP4, WebM, GLB). The page is published without it.",
        },
        why={
            "vi": "Tệp được nhận ra bằng nội dung, không bằng tên; tệp hỏng thì không máy nào phát được.",
            "en": "A file is known by its content, not its name; a damaged one plays nowhere.",
        },
    ),
    warning(
        "recording-codec",
        title={"vi": "Cách ghi mà nhiều máy không phát được", "en": "A coding that many devices do not play"},
        message={
            "vi": "“{file}” ghi bằng {found}, nhiều máy không phát được.",
            "en": "“{file}” is coded as {found}, which many devices do not play.",
        },
        hint={
            "vi": "Hãy lưu lại thành {wanted}, chẳng hạn bằng HandBrake hoặc Audacity. Trang được công bố không có "
            "tệp này.",
            "en": "Save it as {wanted}, with HandBrake or Audacity for example. The page is published without it.",
        },
        why=_PLAYED_BY_ALL,
    ),
    warning(
        "recording-extension",
        title={"vi": "Đuôi tệp không đúng với nội dung", "en": "An ending that is not what the file is"},
        message={
            "vi": "“{file}” có đuôi .{extension} nhưng bên trong là {format}.",
            "en": "“{file}” ends in .{extension}, but it is {format}.",
        },
        hint={
            "vi": "Hãy đổi đuôi thành .{wanted}; tệp vẫn được dùng.",
            "en": "Rename it to end in .{wanted}; it is used all the same.",
        },
        why={
            "vi": "Máy khác tin vào đuôi tệp và có thể không phát được.",
            "en": "Other programs go by the ending and may fail to play it.",
        },
    ),
    warning(
        "recording-without-duration",
        title={"vi": "Không nói dài bao lâu", "en": "A recording that does not say how long it is"},
        message={
            "vi": "“{file}” không ghi độ dài: tệp do trình duyệt hoặc buổi phát trực tiếp lưu thẳng ra thường như vậy.",
            "en": "“{file}” does not say how long it is, as files straight from a browser or a live stream do not.",
        },
        hint={
            "vi": "Hãy mở bằng một chương trình như HandBrake hoặc Audacity rồi lưu lại.",
            "en": "Open it in a program such as HandBrake or Audacity, and save it again.",
        },
        why={
            "vi": "Không biết độ dài thì không tua được, và manifest IIIF không mở được.",
            "en": "Without it nobody can seek in it, and no IIIF viewer opens it.",
        },
    ),
    warning(
        "recording-data-track",
        title={"vi": "Có rãnh dữ liệu ẩn", "en": "A hidden track of data"},
        message={
            "vi": "“{file}” có một rãnh không phải hình, không phải tiếng ({track}); máy quay thường ghi vị trí ở đó.",
            "en": "“{file}” has a track that is neither picture nor sound ({track}); cameras write positions there.",
        },
        hint={
            "vi": "Hãy xuất lại chỉ với hình và tiếng; phụ đề thì để ở tệp .vtt riêng.",
            "en": "Export it with picture and sound only; captions go into a .vtt file of their own.",
        },
        why={
            "vi": "Điều không ai chọn công bố, như nhà của người được quay, không được lên mạng cùng với phim.",
            "en": "What nobody chose to publish, such as somebody's home, must not go online with the film.",
        },
    ),
    warning(
        "recording-too-large",
        title={"vi": "Tệp quá nặng", "en": "A recording that is too heavy"},
        message={
            "vi": "“{file}” nặng {size} MB; giới hạn là {limit} MB.",
            "en": "“{file}” has {size} MB; the limit is {limit} MB.",
        },
        hint={
            "vi": "Hãy nén nhẹ hơn hoặc cắt thành nhiều phần. Trang được công bố không có tệp này.",
            "en": "Compress it further or cut it into parts. The page is published without it.",
        },
        why={
            "vi": "Nơi lưu trang không nhận tệp nặng hơn, và điện thoại yếu không mở nổi.",
            "en": "Hosts take no heavier file, and weak phones cannot open it.",
        },
    ),
    warning(
        "model-not-whole",
        title={"vi": "Mô hình 3D cần tệp khác", "en": "A 3D model that needs other files"},
        message={
            "vi": "“{file}” cần thêm tệp bên ngoài: {uri}.",
            "en": "“{file}” needs another file: {uri}.",
        },
        hint={
            "vi": "Hãy xuất lại thành một tệp .glb (glTF Binary) có cả ảnh phủ bên trong.",
            "en": "Export it as one .glb file (glTF Binary) with its textures inside.",
        },
        why={
            "vi": "Tệp bên ngoài có thể ở máy chủ khác hoặc trên máy của bạn; người xem sẽ không có.",
            "en": "The other file may lie on another server or your own disk; visitors would not have it.",
        },
    ),
    warning(
        "model-compressed",
        title={"vi": "Mô hình 3D nén kiểu không mở được", "en": "A 3D model compressed in a way nobody can open"},
        message={
            "vi": "“{file}” nén bằng {compression}, cần bộ giải nén tải từ máy chủ khác.",
            "en": "“{file}” is compressed with {compression}, whose decoder comes from another server.",
        },
        hint={
            "vi": "Hãy xuất lại .glb không nén; giảm số mặt và cỡ ảnh phủ để tệp nhẹ.",
            "en": "Export the .glb without compression; make it light with fewer faces and smaller textures.",
        },
        why={
            "vi": "Trang bảo tàng không gọi máy chủ nào khác, và phải mở được khi không có mạng.",
            "en": "The museum's pages call no other server, and must open without a network.",
        },
    ),
    warning(
        "captions-header",
        title={"vi": "Tệp phụ đề thiếu dòng đầu", "en": "A caption file without its first line"},
        message={
            "vi": "Dòng đầu của tệp phụ đề phải là WEBVTT.",
            "en": "The first line of a caption file must be WEBVTT.",
        },
        hint={
            "vi": "Hãy thêm dòng WEBVTT và một dòng trống ở đầu; các lời vẫn được dùng.",
            "en": "Put a line WEBVTT and an empty line at the top; its words are used all the same.",
        },
        why={
            "vi": "Không có dòng này, trình phát coi là không có phụ đề.",
            "en": "Without it players think that there are no captions.",
        },
    ),
    warning(
        "captions-time",
        title={"vi": "Không đọc được giờ của phụ đề", "en": "A time of a caption that cannot be read"},
        message={
            "vi": "“{text}” không phải giờ bắt đầu và giờ hết của một lời.",
            "en": "“{text}” does not say when a caption begins and ends.",
        },
        hint={
            "vi": "Hãy viết như 00:01:02.500 --> 00:01:05.000, và để một dòng trống trước mỗi lời.",
            "en": "Write it like 00:01:02.500 --> 00:01:05.000, with an empty line before each caption.",
        },
        why={
            "vi": "Lời không có giờ thì không hiện được; các lời khác vẫn được dùng.",
            "en": "A caption without a time is never shown; the others are used.",
        },
    ),
    warning(
        "captions-disorder",
        title={"vi": "Giờ của phụ đề đi lùi", "en": "A caption that goes back in time"},
        message={
            "vi": "Giờ {time} đứng sau mà lại không muộn hơn {before}.",
            "en": "{time} is not later than {before}, which stands before it.",
        },
        hint={
            "vi": "Hãy sửa giờ, hoặc xếp các lời theo thứ tự thời gian.",
            "en": "Put the times right, or the captions in the order of time.",
        },
        why={
            "vi": "Trình phát bỏ qua lời như vậy, mỗi trình một cách khác.",
            "en": "Players drop such captions, each in its own way.",
        },
    ),
    warning(
        "captions-empty",
        title={"vi": "Tệp phụ đề không có lời nào", "en": "A caption file without captions"},
        message={"vi": "Tệp không có lời nào.", "en": "There are no captions in it."},
        hint={
            "vi": "Hãy viết các lời, hoặc ghi KHONG_AP_DUNG ở captions: khi không có lời.",
            "en": "Write them, or not_applicable at captions: where nothing is said.",
        },
        why=_WORDS,
    ),
    warning(
        "captions-after-end",
        title={"vi": "Phụ đề dài hơn bản ghi", "en": "Captions that go on after the end"},
        message={
            "vi": "“{file}” dài {length}, nhưng chữ ({language}) có lời bắt đầu lúc {time}.",
            "en": "“{file}” is {length} long, but its words ({language}) have one that begins at {time}.",
        },
        hint={
            "vi": "Hãy xem có nhầm tệp phụ đề của bản ghi khác không.",
            "en": "See whether these are the captions of another recording.",
        },
        why={
            "vi": "Lời sau khi hết thì không bao giờ hiện.",
            "en": "Words after the end are never shown.",
        },
    ),
    warning(
        "companion-missing",
        title={"vi": "Không thấy tệp đi kèm", "en": "A file that goes with a recording is missing"},
        message={"vi": "Không thấy “{file}” trong {folder}.", "en": "There is no “{file}” in {folder}."},
        hint={
            "vi": "Hãy chép tệp vào thư mục media, hoặc sửa tên.",
            "en": "Copy the file into the media folder, or put the name right.",
        },
        why={
            "vi": "Phụ đề, lời ghi lại và ảnh chờ nằm cùng chỗ với âm thanh, phim, mô hình.",
            "en": "Captions, transcripts and posters lie beside their sound, film or model.",
        },
    ),
    warning(
        "companion-misplaced",
        title={"vi": "Trường này chỉ dành cho âm thanh, phim, mô hình", "en": "A field for recordings only"},
        message={
            "vi": "“{file}” không dùng {field}: được.",
            "en": "{field}: says nothing of “{file}”.",
        },
        hint={
            "vi": "captions:, chapters:, transcript: là của âm thanh và phim; poster: còn của mô hình 3D. "
            "Hãy xóa dòng này.",
            "en": "captions:, chapters: and transcript: are for sound and film, poster: for 3D models too. Delete it.",
        },
        why={
            "vi": "Ảnh thì dùng alt: và caption:.",
            "en": "Pictures have alt: and caption:.",
        },
    ),
    warning(
        "companion-unused",
        title={"vi": "Tệp phụ đề không đi với bản ghi nào", "en": "Captions of no recording"},
        message={
            "vi": "“{file}” không đi với âm thanh hay phim nào.",
            "en": "“{file}” goes with no sound or film.",
        },
        hint={
            "vi": "Hãy đặt tên theo bản ghi và ngôn ngữ (hat_1.mp3 và hat_1.vi.vtt), hoặc ghi ở captions: "
            "hay chapters:.",
            "en": "Name it after its recording and language (hat_1.mp3 and hat_1.vi.vtt), or write it at captions: "
            "or chapters:.",
        },
        why={
            "vi": "Tệp không đi với bản ghi nào sẽ không có trên trang.",
            "en": "What goes with no recording is not on the site.",
        },
    ),
    warning(
        "poster-no-picture",
        title={"vi": "Ảnh chờ không phải là ảnh", "en": "A poster that is no picture"},
        message={"vi": "“{file}” ở poster: không phải tệp ảnh.", "en": "“{file}” at poster: is no picture."},
        hint={"vi": "Hãy ghi tên một tệp .jpg hoặc .png.", "en": "Name a .jpg or .png."},
        why={
            "vi": "Ảnh chờ hiện ngay, trước khi người xem bấm mở.",
            "en": "A poster is what is seen before a visitor asks for more.",
        },
    ),
    warning(
        "poster-missing",
        title={"vi": "Phim, mô hình chưa có ảnh chờ", "en": "A film or model without a poster"},
        message={
            "vi": "“{title}”: {media} chưa có ảnh chờ (poster:).",
            "en": "“{title}”: {media} has no poster (poster:).",
        },
        hint={
            "vi": "Hãy chụp một hình của phim hay mô hình, chép vào media và ghi tên ở poster:.",
            "en": "Take a picture of the film or model, copy it into media and name it at poster:.",
        },
        why={
            "vi": "Không có ảnh chờ, người xem chỉ thấy khung trống cho đến khi tải xong.",
            "en": "Without one, visitors see an empty frame until all is loaded.",
        },
    ),
    warning(
        "captions-missing",
        title={"vi": "Phim chưa có phụ đề", "en": "A film without captions"},
        message={
            "vi": "“{title}”: {media} chưa có phụ đề (captions:).",
            "en": "“{title}”: {media} has no captions (captions:).",
        },
        hint={
            "vi": "Hãy thêm tệp .vtt cho mỗi ngôn ngữ; phim không có lời thì ghi captions: KHONG_AP_DUNG.",
            "en": "Add a .vtt file for each language; where nothing is said, write captions: not_applicable.",
        },
        why=_WORDS,
    ),
    warning(
        "transcript-missing",
        title={"vi": "Âm thanh chưa có lời ghi lại", "en": "A sound without a transcript"},
        message={
            "vi": "“{title}”: {media} chưa có lời ghi lại (captions: hoặc transcript:).",
            "en": "“{title}”: {media} has no words written down (captions: or transcript:).",
        },
        hint={
            "vi": "Hãy ghi lời ở transcript:, hay thêm tệp .vtt ở captions:; không có lời thì ghi KHONG_AP_DUNG.",
            "en": "Write them at transcript:, or add a .vtt file at captions:; not_applicable where nothing is said.",
        },
        why=_WORDS,
    ),
    warning(
        "transcripts-missing",
        title={"vi": "Nhiều âm thanh, phim chưa có lời", "en": "Sounds and films without their words"},
        message={
            "vi": "Sưu tập {collection}: {count} hiện vật có âm thanh hoặc phim chưa có phụ đề hay lời ghi lại "
            "(chẳng hạn {examples}).",
            "en": "The collection {collection}: {count} artifacts have sound or film without captions or transcript "
            "(such as {examples}).",
        },
        hint={
            "vi": "Hãy chép tệp .vtt hoặc .txt mang tên bản ghi và ngôn ngữ vào media (hat_1.vi.vtt).",
            "en": "Copy .vtt or .txt files named after recording and language into media (hat_1.vi.vtt).",
        },
        why=_WORDS,
    ),
    warning(
        "posters-missing",
        title={"vi": "Nhiều phim, mô hình chưa có ảnh chờ", "en": "Films and models without posters"},
        message={
            "vi": "Sưu tập {collection}: {count} hiện vật có phim hoặc mô hình 3D chưa có ảnh chờ "
            "(chẳng hạn {examples}).",
            "en": "The collection {collection}: {count} artifacts have a film or 3D model without a poster "
            "(such as {examples}).",
        },
        hint={
            "vi": "Hãy ghi poster: ở mỗi phim và mô hình.",
            "en": "Write poster: at each film and model.",
        },
        why={
            "vi": "Không có ảnh chờ, người xem chỉ thấy khung trống cho đến khi tải xong.",
            "en": "Without one, visitors see an empty frame until all is loaded.",
        },
    ),
]
