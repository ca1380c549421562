// The viewer in its window: takes over from the still picture, and follows keys, buttons, pages and the address.
import type { Opened } from "../looking";
import { writeView } from "./address";
import type { Picture, View } from "./data";
import { fill } from "./data";
import { keys } from "./keys";
import { layering } from "./layering";
import { button, make, unfolding, wordsButton } from "./parts";
import { ScaleBar } from "./scale-bar";
import { linkTo, sharing, stateLinkTo } from "./share";
import { Stage } from "./stage";
import { strip } from "./strip";

export function look(opened: Opened): { show(view: View): void; end(): void } {
  const { artifact, dialog, words, still } = opened;
  const pictures = artifact.media;
  const host = make("div", "hy-look-zoom hy-asleep");
  opened.stage.append(host);
  const said = make("p", "hy-look-said");
  said.setAttribute("role", "status");
  said.hidden = true;
  const tell = (message = ""): void => {
    said.textContent = message;
    said.hidden = !message;
  };
  const stage = new Stage(host, () => tell(words.look_missing));
  const scale = new ScaleBar(words);
  let place = -1;
  let settled = false;

  // --- what stands around the picture ---

  const count = make("span", "hy-count");
  const full = button("full", words.look_full ?? "", () => fullScreen());
  const share = sharing(words, () => {
    const view = now();
    const drawing = (): SVGElement | null => stage.drawing([artifact.title, opened.alt(view.media)].filter(Boolean).join(". "));
    return { link: linkTo(artifact, view), state: stateLinkTo(artifact, current(), view), title: artifact.title, media: `${artifact.id}/${view.media}`, drawing };
  });
  const shareButton = unfolding("share", words.look_share ?? "", share.panel, share.refresh);
  const help = make("div", "hy-panel");
  help.append(make("p", "", words.look_keys));
  help.id = "hy-look-keys";
  const helpButton = unfolding("help", words.look_help ?? "", help);
  const layers = make("div");
  let layersButton = button("layers", "", () => undefined);
  const tools = make("div", "hy-tools");
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", fill(words.look_canvas, { title: artifact.title }));
  const previous = button("previous", words.look_previous ?? "", () => go(place - 1));
  const next = button("next", words.look_next ?? "", () => go(place + 1));
  const leaves = pictures.length > 1 ? strip(artifact, words, (to) => go(to)) : null;
  tools.append(
    button("out", words.look_out ?? "", () => stage.zoom(1 / 1.6)),
    button("in", words.look_in ?? "", () => stage.zoom(1.6)),
    button("home", words.look_home ?? "", () => stage.home()),
    button("turn", words.look_turn ?? "", () => stage.turn(90)),
    layersButton,
    helpButton,
  );
  if (leaves) tools.append(make("span", "hy-space"), previous, count, next);
  dialog.querySelector(".hy-look-close")?.before(shareButton, full);
  opened.stage.append(scale.element, said, share.panel, help, layers);
  opened.stage.after(tools);
  if (leaves) dialog.append(leaves.element);

  // --- going to a picture, and to a part of it ---

  const current = (): Picture => pictures[place] ?? (pictures[0] as Picture);
  const now = (): View => ({ media: current().id, region: stage.region(), rotation: stage.rotation });

  function go(to: number, view?: View): void {
    if (to < 0 || to >= pictures.length) return;
    const first = place < 0;
    place = to;
    const picture = current();
    const name = picture.name || (pictures.length > 1 ? fill(words.look_page, { number: to + 1 }) : "");
    stage.canvas.setAttribute("aria-label", fill(words.look_canvas, { title: [artifact.title, name, opened.alt(picture.id)].filter(Boolean).join(". ") }));
    count.textContent = fill(words.look_of, { number: to + 1, count: pictures.length });
    previous.disabled = to === 0;
    next.disabled = to === pictures.length - 1;
    leaves?.mark(to);
    tell();
    if (!first) still.replaceChildren();
    if (!first) still.style.backgroundImage = "";
    lay(picture);
    if (picture.remote) return askForRemote(picture, view);
    void draw(picture, view, first);
  }

  async function draw(picture: Picture, view: View | undefined, first: boolean): Promise<void> {
    settled = false;
    const image = first ? still.querySelector("img") : null;
    if (image && !image.complete) await new Promise((come) => (image.onload = image.onerror = come));
    if (picture !== current()) return;
    const seen = image ? (image.naturalWidth ? image.currentSrc : "") : stillOf(picture);
    try {
      await stage.show(artifact, picture, seen || undefined);
    } catch {
      tell(words.look_missing);
      return;
    }
    if (view?.rotation) stage.rotation = view.rotation;
    if (view?.region) stage.go(view.region, true);
    settled = true;
    moved();
    leaves?.load();
    host.classList.add("hy-ready");
    if (!seen || !first || view?.region || view?.rotation) wake();
    if (!first) write();
  }

  function stillOf(picture: Picture): string {
    const widths = picture.widths ?? [];
    const wanted = opened.stage.clientWidth * Math.min(2, devicePixelRatio || 1);
    const width = widths.find((one) => one >= wanted) ?? widths[widths.length - 1];
    return width ? artifact.still.replace("{media}", picture.id).replace("{width}", String(width)) : "";
  }

  function askForRemote(picture: Picture, view?: View): void {
    stage.osd.world.removeAll();
    const asking = make("div", "hy-remote");
    asking.append(make("p", "", fill(words.look_remote, { host: picture.remote ?? "" })));
    asking.append(
      wordsButton(fill(words.look_remote_load, { host: picture.remote ?? "" }), () => {
        asking.remove();
        void draw(picture, view, false);
      }),
    );
    opened.stage.querySelector(".hy-remote")?.remove();
    opened.stage.append(asking);
  }

  function lay(picture: Picture): void {
    opened.stage.querySelector(".hy-remote")?.remove();
    const panel = layering(artifact, picture, stage, words, () => tell(words.look_missing));
    layers.replaceChildren(panel);
    const made = unfolding("layers", words.look_layers ?? "", panel);
    layersButton.replaceWith(made);
    layersButton = made;
    made.hidden = !picture.layers;
    if (picture.layers) made.click(); // whoever comes here should see that there is more than one
  }

  // --- what follows the view ---

  function moved(): void {
    scale.draw(stage.scale, current().mm ?? 0);
  }

  let writing = 0;
  function write(): void {
    if (!opened.addressed || !settled) return;
    clearTimeout(writing);
    writing = window.setTimeout(() => {
      const hash = `#${writeView(now())}`;
      if (hash !== location.hash) history.replaceState(history.state, "", hash);
    }, 250);
  }

  // The page's own picture stays in sight, as sharp as the browser draws it, until somebody moves it.
  function wake(): void {
    if (!settled) return;
    still.classList.add("hy-under");
    host.classList.remove("hy-asleep");
  }

  stage.osd.addHandler("update-viewport", moved);
  stage.osd.addHandler("animation-finish", write);
  stage.osd.addHandler("rotate", write);
  for (const sign of ["zoom", "pan", "rotate"] as const) stage.osd.addHandler(sign, wake);
  stage.canvas.setAttribute("role", "application");
  stage.canvas.setAttribute("aria-describedby", help.id);

  // --- the whole screen: the browser's own where it has one, and in any case nothing but the picture ---

  function fullScreen(): void {
    const on = dialog.classList.toggle("hy-full");
    name(on);
    if (on && dialog.requestFullscreen) dialog.requestFullscreen().catch(() => undefined);
    else if (!on && document.fullscreenElement) void document.exitFullscreen();
  }
  function name(on: boolean): void {
    const words_ = (on ? words.look_less : words.look_full) ?? "";
    full.title = words_;
    full.setAttribute("aria-label", words_);
  }
  const left = (): void => {
    if (document.fullscreenElement) return;
    dialog.classList.remove("hy-full");
    name(false);
  };
  document.addEventListener("fullscreenchange", left);

  dialog.addEventListener("keydown", (event) =>
    keys(event, [stage], { f: fullScreen, "[": () => go(place - 1), "]": () => go(place + 1), PageUp: () => go(place - 1), PageDown: () => go(place + 1) }),
  );

  const placeOf = (media: string): number => Math.max(0, pictures.findIndex((one) => one.id === media));
  go(placeOf(opened.view.media), opened.view);
  if (document.activeElement === dialog) stage.canvas.focus();

  return {
    show(view) {
      if (placeOf(view.media) !== place) go(placeOf(view.media), view);
      else if (`#${writeView(now())}` !== `#${writeView(view)}`) {
        stage.rotation = view.rotation ?? 0;
        stage.go(view.region);
      }
    },
    end() {
      clearTimeout(writing);
      document.removeEventListener("fullscreenchange", left);
      if (document.fullscreenElement) void document.exitFullscreen();
      stage.end();
    },
  };
}
