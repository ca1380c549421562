// The window in which a scene or a detail is passed on: its link, its QR code, and itself on paper.
import { encode } from "uqr";
import { copyText } from "../copying";
import type { Passed } from "../passing";

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4; // squares around a code, which readers need (ISO/IEC 18004, 6.3.8)

function draw(url: string, label: string): SVGElement {
  const { data, size } = encode(url, { ecc: "M", border: 0 });
  let path = "";
  data.forEach((row, y) => row.forEach((dark, x) => (path += dark ? `M${x} ${y}h1v1h-1z` : "")));
  const svg = document.createElementNS(SVG, "svg");
  const side = size + 2 * QUIET;
  svg.setAttribute("viewBox", `-${QUIET} -${QUIET} ${side} ${side}`);
  svg.setAttribute("class", "hy-qr");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  for (const [name, d] of [["hy-qr-ground", `M-${QUIET}-${QUIET}h${side}v${side}h-${side}z`], ["", path]] as const) {
    const piece = document.createElementNS(SVG, "path");
    if (name) piece.setAttribute("class", name);
    piece.setAttribute("d", d);
    svg.append(piece);
  }
  return svg;
}

function open(passed: Passed): void {
  const template = document.querySelector<HTMLTemplateElement>("template.hy-share-window");
  const dialog = template?.content.querySelector("dialog")?.cloneNode(true) as HTMLDialogElement | undefined;
  if (!dialog) return;
  const find = <Kind extends HTMLElement>(name: string) => dialog.querySelector(`.hy-passing-${name}`) as Kind;
  const title = dialog.querySelector("h2") as HTMLElement;
  const link = find<HTMLAnchorElement>("link");
  const said = dialog.querySelector(".hy-said") as HTMLElement;
  title.textContent = passed.title;
  link.textContent = link.href = passed.url;
  // A folder on a stick has no address that a telephone could open.
  if (/^https?:/.test(passed.url)) {
    const code = find("code");
    code.append(draw(passed.url, (code.dataset.label ?? "{url}").replace("{url}", passed.url)));
  }
  const copying = (text: string) => (): void =>
    void copyText(text).then((done) => (said.textContent = (done ? said.dataset.copied : said.dataset.failed) ?? ""));
  find("copy").addEventListener("click", copying(passed.url));
  if (passed.embed) {
    const embed = find("embed");
    embed.hidden = false;
    (embed.querySelector("code") as HTMLElement).textContent = passed.embed;
    find("copy-embed").addEventListener("click", copying(passed.embed));
  }
  const print = find("print");
  print.textContent = (passed.scene ? print.dataset.scene : print.dataset.detail) ?? print.textContent;
  print.hidden = !passed.scene && !passed.drawing;
  print.addEventListener("click", () => {
    const sheet = passed.scene ?? detailSheet(passed);
    if (sheet) void printOnly(sheet, passed, dialog);
    else said.textContent = print.dataset.failed ?? "";
  });
  find("close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute("open", "");
}

/** Nothing but the scene, or the detail as a sheet of its own, with the way back to it. */
async function printOnly(sheet: HTMLElement, passed: Passed, dialog: HTMLDialogElement): Promise<void> {
  const page = document.querySelector<HTMLElement>(".hy");
  if (!page) return;
  const source = document.createElement("div");
  source.className = "hy-print-source";
  const address = document.createElement("p");
  address.textContent = passed.url;
  const code = dialog.querySelector("svg")?.cloneNode(true);
  source.append(...(code ? [code] : []), address);
  const files = [...sheet.querySelectorAll<SVGImageElement>("svg image")].map(come);
  if (!passed.scene) page.append(sheet);
  sheet.append(source);
  dialog.close();
  sheet.classList.add("hy-printed");
  document.documentElement.classList.add("hy-print-one");
  await Promise.all([...files, ...[...sheet.querySelectorAll("img")].map(ready)]);
  window.addEventListener(
    "afterprint",
    () => {
      document.documentElement.classList.remove("hy-print-one");
      sheet.classList.remove("hy-printed");
      source.remove();
      if (!passed.scene) sheet.remove();
    },
    { once: true },
  );
  window.print();
}

/** The part of the picture in view with its name, and what the page says of the picture: by whom, under which licence. */
function detailSheet({ title, media, drawing }: Passed): HTMLElement | undefined {
  const picture = drawing?.();
  if (!picture) return undefined;
  const sheet = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = title;
  const frame = document.querySelector(`a[data-zoom="${CSS.escape(media ?? "")}"]`);
  const said = frame?.closest("figure")?.querySelector("figcaption")?.cloneNode(true);
  sheet.append(heading, picture, ...(said ? [said] : []));
  return sheet;
}

function ready(image: HTMLImageElement): Promise<void> {
  image.loading = "eager";
  return image.decode().catch(() => undefined);
}

/** Files of a drawing come when it is in the page; one that is missing leaves what lies under it. */
function come(image: SVGImageElement): Promise<void> {
  return new Promise((go) => {
    for (const sign of ["load", "error"]) image.addEventListener(sign, () => go(), { once: true });
  });
}

window.hyplanPassing = { open, draw };
