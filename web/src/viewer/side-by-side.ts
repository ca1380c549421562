// Two pictures beside each other that are zoomed and moved together; the hash says which, and where in each the visitor
// is: `#a=bia-06/1&b=bia-07/2/pct:10,32,55,8`.
import { copyText } from "../copying";
import { beside, loadScript } from "../loading";
import type { Held } from "./address";
import { readHeld, readRegion, writeHeld } from "./address";
import type { Artifact, Picture, Words } from "./data";
import { fill, named, placed } from "./data";
import { keys } from "./keys";
import { button, make, wordsButton } from "./parts";
import { ScaleBar } from "./scale-bar";
import { Stage } from "./stage";

type Side = "a" | "b";
type Row = [id: string, media: string, thumb: string, width: number, height: number, titles: Record<string, string>];

declare global {
  interface Window {
    hyplanZoom?: (id: string, byLanguage: Record<string, Artifact>) => void;
    hyplanZoomList?: (collection: string, rows: Row[]) => void;
  }
}

const known = new Map<string, Record<string, Artifact>>();
const lists = new Map<string, Row[]>();
const language = document.documentElement.lang;

export function compare(page: HTMLElement, from: HTMLElement, words: Words): void {
  window.hyplanZoom = (id, byLanguage) => known.set(id, byLanguage);
  window.hyplanZoomList = (collection, rows) => lists.set(collection, rows);
  const at = (pattern: string | undefined, id: string): string => new URL((pattern ?? "").replace("{id}", id), location.href).href;
  const collections = JSON.parse(from.textContent ?? "[]") as [string, string][];
  const root = beside("../");

  async function artifactOf(id: string): Promise<Artifact> {
    if (!known.has(id)) await loadScript(at(from.dataset.zoom, encodeURIComponent(id)));
    const found = known.get(id)?.[language] ?? Object.values(known.get(id) ?? {})[0];
    if (!found) throw new Error(id);
    return placed(found, root);
  }

  const panes = { a: pane("a"), b: pane("b") };
  let together = true;
  let leading: Side | null = null;
  let apart = { zoom: 1, x: 0, y: 0 };
  let writing = 0;

  // --- the row of buttons for both ---

  const tools = make("div", "hy-tools");
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", words.look_together ?? "");
  const both = (act: (stage: Stage) => void) => (): void => {
    leading = panes.a.picture ? "a" : "b";
    for (const side of together && panes.a.picture ? (["a"] as const) : (["a", "b"] as const)) act(panes[side].stage);
  };
  const link = wordsButton(words.look_together ?? "", () => setTogether(!together));
  const trueScale = wordsButton(words.look_true ?? "", alike);
  trueScale.hidden = true;
  const said = make("span", "hy-quiet");
  said.setAttribute("role", "status");
  tools.append(
    button("out", words.look_out ?? "", both((stage) => stage.zoom(1 / 1.6))),
    button("in", words.look_in ?? "", both((stage) => stage.zoom(1.6))),
    button("home", words.look_home ?? "", () => [panes.a, panes.b].forEach((one) => one.stage.home())),
    link,
    trueScale,
    wordsButton(words.look_swap ?? "", swap),
    wordsButton(words.look_copy_page ?? "", () => void copyText(addressNow()).then((done) => (said.textContent = (done ? words.look_copied : words.look_copy_failed) ?? ""))),
    said,
  );
  const row = make("div", "hy-panes");
  row.append(panes.a.element, panes.b.element);
  page.replaceChildren(tools, row);
  page.hidden = false;
  document.querySelector<HTMLElement>(".hy-plainly .hy-quiet")?.remove();
  setTogether(true);
  page.addEventListener("keydown", (event) => {
    const side = (event.target as HTMLElement).closest<HTMLElement>(".hy-pane")?.dataset.side as Side | undefined;
    if (side && (event.target as HTMLElement).closest(".hy-pane-stage")) keys(event, [panes[side].stage]);
  });
  window.addEventListener("hashchange", () => void read());
  void read();

  // --- one side ---

  function pane(side: Side) {
    const element = make("section", "hy-pane");
    element.dataset.side = side;
    const where = (side === "a" ? words.look_left : words.look_right) ?? "";
    element.setAttribute("aria-label", where);
    const head = make("div", "hy-pane-head");
    const room = make("div", "hy-pane-stage");
    const scale = new ScaleBar(words);
    const chooser = make("div", "hy-chooser");
    const stage = new Stage(room, () => undefined);
    room.append(scale.element);
    element.append(head, room, chooser);
    stage.canvas.setAttribute("role", "application");
    stage.canvas.setAttribute("aria-label", where);
    const mine = { element, head, room, chooser, stage, scale, filling: 0, artifact: null as Artifact | null, picture: null as Picture | null };
    stage.osd.addHandler("update-viewport", () => scale.draw(stage.scale, mine.picture?.mm ?? 0));
    for (const sign of ["pointerdown", "wheel", "keydown", "focusin"]) element.addEventListener(sign, () => (leading = side), { passive: true });
    for (const sign of ["zoom", "pan"] as const) stage.osd.addHandler(sign, () => follow(side));
    for (const sign of ["animation-finish", "rotate"] as const) stage.osd.addHandler(sign, write);
    return mine;
  }

  async function fillPane(side: Side, { id, media, region, rotation }: Held): Promise<void> {
    const mine = panes[side];
    mine.filling++;
    try {
      const artifact = await artifactOf(id);
      const picture = artifact.media.find((one) => one.id === media) ?? artifact.media[0];
      if (!picture) throw new Error(id);
      mine.artifact = artifact;
      mine.picture = picture;
      const title = make("a", "hy-name", artifact.title);
      title.href = artifact.page;
      const pages = make("select");
      pages.setAttribute("aria-label", words.look_pages ?? "");
      artifact.media.forEach((one, place) => {
        const option = make("option", "", one.name || fill(words.look_page, { number: place + 1 }));
        option.value = one.id;
        option.selected = one === picture;
        pages.append(option);
      });
      pages.addEventListener("change", () => (location.hash = hashOf(side, writeHeld(artifact.id, { media: pages.value }))));
      mine.head.replaceChildren(title, ...(artifact.media.length > 1 ? [pages] : []), wordsButton(words.look_other ?? "", () => choose(side)));
      mine.stage.canvas.setAttribute("aria-label", fill(words.look_canvas, { title: [artifact.title, picture.name].filter(Boolean).join(". ") }));
      mine.chooser.replaceChildren();
      mine.room.hidden = false;
      const width = picture.widths?.find((one) => one >= mine.room.clientWidth) ?? picture.widths?.[picture.widths.length - 1];
      await mine.stage.show(artifact, picture, width && !picture.remote ? named(artifact.still, picture.id, width) : undefined);
      if (mine.picture !== picture) return; // another was asked for meanwhile
      mine.stage.rotation = rotation;
      mine.stage.go(readRegion(region, picture), true);
      trueScale.hidden = !(panes.a.picture?.mm && panes.b.picture?.mm);
    } catch {
      mine.head.replaceChildren(make("p", "hy-quiet", words.look_gone));
      choose(side);
    } finally {
      mine.filling--;
      setTogether(true);
    }
  }

  /** Until both sides are filled, nothing follows and nothing is written. */
  function filling(): boolean {
    return panes.a.filling + panes.b.filling > 0;
  }

  // --- choosing ---

  function choose(side: Side): void {
    const mine = panes[side];
    mine.room.hidden = true;
    const label = make("label", "", `${words.look_choose_from ?? ""} `);
    const select = make("select");
    for (const [id, title] of collections) {
      const option = make("option", "", title);
      option.value = id;
      select.append(option);
    }
    const other = panes[side === "a" ? "b" : "a"].artifact;
    const list = make("ul", "hy-cards");
    label.append(select);
    const show = async (): Promise<void> => {
      if (!lists.has(select.value)) await loadScript(at(from.dataset.lists, encodeURIComponent(select.value)));
      const rows = lists.get(select.value) ?? [];
      list.replaceChildren(...rows.filter(([id]) => id !== other?.id || rows.length === 1).map((row) => card(side, row)));
    };
    select.addEventListener("change", () => void show());
    mine.chooser.replaceChildren(make("h2", "", words.look_choose), label, list);
    if (!mine.artifact) mine.head.replaceChildren();
    void show();
  }

  function card(side: Side, [id, media, thumb, width, height, titles]: Row): HTMLElement {
    const item = make("li");
    const link = make("a", "hy-choice");
    const to = (): string => (link.href = `#${hashOf(side, writeHeld(id, { media }))}`);
    to();
    const image = make("img");
    image.loading = "lazy";
    image.alt = "";
    image.width = width;
    image.height = height;
    image.src = root + thumb;
    link.append(image, make("span", "hy-name", titles[language] ?? Object.values(titles)[0] ?? id));
    link.addEventListener("click", () => {
      to(); // the other side may have been moved since the card was made
      panes[side].stage.canvas.focus();
    });
    item.append(link);
    return item;
  }

  // --- the address ---

  function hashOf(side?: Side, held = ""): string {
    const said = { a: current("a"), b: current("b"), ...(side ? { [side]: held } : {}) };
    return (["a", "b"] as const).filter((one) => said[one]).map((one) => `${one}=${said[one]}`).join("&");
  }

  function current(side: Side): string {
    const { artifact, picture, stage } = panes[side];
    if (!artifact || !picture) return "";
    return writeHeld(artifact.id, { media: picture.id, region: stage.region(), rotation: stage.rotation });
  }

  /** Quietly, so that Back leads to the pair before and not through every step of a zoom. */
  function write(): void {
    clearTimeout(writing);
    writing = window.setTimeout(() => {
      const hash = `#${hashOf()}`;
      if (!filling() && hash !== "#" && hash !== location.hash) history.replaceState(history.state, "", hash);
    }, 250);
  }

  /** This view for others: on a stick the museum's address on the web, where it has one. */
  function addressNow(): string {
    const known = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    const page = (location.protocol === "file:" && known) || location.href.split("#")[0];
    return `${page}#${hashOf()}`;
  }

  async function read(): Promise<void> {
    const said = new URLSearchParams(location.hash.slice(1));
    const held = (["a", "b"] as const).map((side) => [side, readHeld(said.get(side))] as const);
    await Promise.all(held.map(([side, one]) => (one ? bring(side, one) : choose(side))));
  }

  function bring(side: Side, held: Held): Promise<void> | void {
    const { artifact, picture, room, stage, filling } = panes[side];
    const same = picture && artifact?.id === held.id && picture.id === held.media && !room.hidden;
    if (!same || filling) return fillPane(side, held);
    const region = readRegion(held.region, picture);
    if (current(side) === writeHeld(held.id, { media: held.media, region, rotation: held.rotation })) return;
    const were = together;
    together = false; // each goes where its own address says
    stage.rotation = held.rotation;
    stage.go(region, true);
    setTogether(were);
  }

  function swap(): void {
    const turned = [current("b") && `a=${current("b")}`, current("a") && `b=${current("a")}`];
    location.hash = turned.filter(Boolean).join("&");
  }

  // --- moving together ---

  function setTogether(on: boolean): void {
    together = on;
    link.setAttribute("aria-pressed", String(on));
    const [one, other] = [place(panes.a.stage), place(panes.b.stage)];
    if (one && other) apart = { zoom: other.zoom / one.zoom, x: other.x - one.x, y: other.y - one.y };
  }

  /** Middle and zoom as parts of the picture, so that pictures of different sizes can be held to each other. */
  function place(stage: Stage): { zoom: number; x: number; y: number } | null {
    const { viewport } = stage.osd;
    if (!stage.picture || !viewport) return null;
    const middle = viewport.getCenter(false);
    return { zoom: viewport.getZoom(false) / viewport.getHomeZoom(), x: middle.x, y: (middle.y * stage.picture.w) / stage.picture.h };
  }

  function follow(side: Side): void {
    if (!together || filling() || (leading ?? "a") !== side) return;
    const [mine, other] = [panes[side].stage, panes[side === "a" ? "b" : "a"].stage];
    const here = place(mine);
    if (!here || !place(other) || !other.picture) return;
    const sign = side === "a" ? 1 : -1;
    const { viewport } = other.osd;
    const y = ((here.y + sign * apart.y) * other.picture.h) / other.picture.w;
    viewport.zoomTo(here.zoom * viewport.getHomeZoom() * apart.zoom ** sign);
    const middle = viewport.getCenter(false);
    middle.x = here.x + sign * apart.x;
    middle.y = y;
    viewport.panTo(middle);
  }

  /** Zoom the right so that a centimetre there is as long as on the left. */
  function alike(): void {
    const [one, other] = [panes.a, panes.b];
    if (!one.picture?.mm || !other.picture?.mm) return;
    const wanted = (one.stage.scale / one.picture.mm) * other.picture.mm;
    leading = "a";
    together = false;
    other.stage.osd.viewport.zoomBy(wanted / other.stage.scale, undefined, true);
    setTogether(true);
  }
}
