// Sounds, films and models: times that lead to their moment, the line being said, captions from a folder, the 3D viewer.
import { copyText } from "../copying";
import { beside, loadScript } from "../loading";

interface Moment {
  item: HTMLElement;
  from: number;
  to: number;
}

const figures = Array.from(document.querySelectorAll<HTMLElement>("[data-recording]"));
const players = new Map<string, HTMLMediaElement>();
const ends = new WeakMap<HTMLMediaElement, number>();

for (const figure of figures) {
  const player = figure.querySelector<HTMLMediaElement>("audio, video");
  if (player) followMoments(figure, player);
  const button = figure.querySelector<HTMLButtonElement>("button[data-model]");
  if (button) offerModel(figure, button);
}
window.addEventListener("hashchange", () => goToAddress());
goToAddress();

// --- moments ---

function followMoments(figure: HTMLElement, player: HTMLMediaElement): void {
  players.set(figure.dataset.recording ?? "", player);
  const moments: Moment[] = [];
  for (const item of figure.querySelectorAll<HTMLElement>("li[data-from]")) {
    const moment = { item, from: Number(item.dataset.from) / 1000, to: Number(item.dataset.to) / 1000 };
    moments.push(moment);
    leadTo(figure, player, moment);
  }
  player.addEventListener("timeupdate", () => {
    for (const { item, from, to } of moments) {
      const now = from <= player.currentTime && player.currentTime < to;
      if (now !== (item.getAttribute("aria-current") === "true")) {
        if (now) item.setAttribute("aria-current", "true");
        else item.removeAttribute("aria-current");
      }
    }
    const end = ends.get(player);
    if (end !== undefined && player.currentTime >= end) {
      ends.delete(player);
      player.pause();
    }
  });
  if (location.protocol === "file:") captionsFromThePage(figure, player);
  offerLink(figure, player);
}

/** The time before a line becomes a link: followed, it plays from there; copied, it is an address of the moment. */
function leadTo(figure: HTMLElement, player: HTMLMediaElement, moment: Moment): void {
  const time = moment.item.querySelector<HTMLElement>(".hy-time");
  if (!time) return;
  const link = document.createElement("a");
  link.className = time.className;
  link.href = address(figure, moment.from);
  link.textContent = time.textContent;
  link.setAttribute("aria-label", (figure.dataset.playFrom ?? "{time}").replace("{time}", time.textContent ?? ""));
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, "", link.href);
    seek(player, moment.from);
    void player.play().catch(() => undefined); // what cannot be played says so itself
  });
  time.replaceWith(link);
}

/** `#t=12`, with the recording where the page has several. */
function address(figure: HTMLElement, seconds: number): string {
  const which = players.size > 1 || figures.length > 1 ? `media=${encodeURIComponent(figure.dataset.recording ?? "")}&` : "";
  return `#${which}t=${Math.round(seconds * 1000) / 1000}`;
}

/** `#t=12`, `#t=12,34`, `#media=2&t=12`: nothing plays by itself, but who presses play begins there. */
function goToAddress(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const times = /^(?:npt:)?(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?$/.exec(asked.get("t") ?? "");
  const player = players.get(asked.get("media") ?? "") ?? players.values().next().value;
  if (!times || !player) return;
  seek(player, Number(times[1]));
  if (times[2] !== undefined) ends.set(player, Number(times[2]));
  player.closest("figure")?.scrollIntoView({ block: "center" });
}

function seek(player: HTMLMediaElement, seconds: number): void {
  ends.delete(player);
  player.currentTime = seconds;
  if (player.readyState > 0) return;
  player.addEventListener("loadedmetadata", () => (player.currentTime = seconds), { once: true });
}

function offerLink(figure: HTMLElement, player: HTMLMediaElement): void {
  const button = figure.querySelector<HTMLButtonElement>("button[data-copy-moment]");
  const said = figure.querySelector<HTMLElement>(".hy-recording-said");
  if (!button || !said) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const link = new URL(address(figure, Math.floor(player.currentTime)), location.href).href;
    void copyText(link).then((done) => {
      const words = (done ? said.dataset.copied : said.dataset.failed) ?? "";
      said.textContent = words.replace("{time}", clock(player.currentTime)).replace("{link}", link);
    });
  });
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

// --- captions without a server ---

/** A page opened from a folder may load no track: its captions are made of the lines that the page shows. */
function captionsFromThePage(figure: HTMLElement, player: HTMLMediaElement): void {
  if (!(player instanceof HTMLVideoElement) || typeof VTTCue === "undefined") return;
  for (const element of player.querySelectorAll("track")) element.remove();
  for (const list of figure.querySelectorAll<HTMLElement>("ol[data-captions]")) {
    const track = player.addTextTrack("captions", list.dataset.captions ?? "", list.lang || document.documentElement.lang);
    track.mode = "disabled";
    for (const line of list.querySelectorAll<HTMLElement>("li[data-from]")) {
      const parts = Array.from(line.querySelector(".hy-spoken")?.childNodes ?? []); // a closed transcript has no innerText
      const words = parts.map((part) => (part.nodeName === "BR" ? "\n" : part.textContent)).join("").trim();
      const cue = new VTTCue(Number(line.dataset.from) / 1000, Number(line.dataset.to) / 1000, "");
      cue.text = words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
      track.addCue(cue);
    }
  }
}

// --- models ---

function offerModel(figure: HTMLElement, button: HTMLButtonElement): void {
  const said = figure.querySelector<HTMLElement>(".hy-recording-said");
  const stage = figure.querySelector<HTMLElement>(".hy-turntable");
  if (!said || !stage) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    button.disabled = true;
    said.textContent = said.dataset.loading ?? "";
    void showModel(figure, stage, button).then(
      () => {
        said.textContent = said.dataset.help ?? "";
        button.remove();
      },
      () => {
        button.disabled = false;
        said.textContent = said.dataset.failed ?? "";
      },
    );
  });
}

async function showModel(figure: HTMLElement, stage: HTMLElement, button: HTMLButtonElement): Promise<void> {
  await loadScript(beside("model-viewer.js"));
  const source = location.protocol === "file:" ? await fromScript(button) : new URL(button.dataset.model ?? "", location.href).href;
  const viewer = document.createElement("model-viewer");
  const attributes: Record<string, string> = {
    alt: button.dataset.alt ?? "",
    a11y: figure.dataset.a11y ?? "{}",
    "camera-controls": "",
    "environment-image": "neutral",
    "interaction-prompt": "none",
    loading: "eager",
    "shadow-intensity": "0",
    src: source,
    "touch-action": "pan-y",
  };
  for (const [name, value] of Object.entries(attributes)) viewer.setAttribute(name, value);
  const shown = new Promise<void>((resolve, reject) => {
    viewer.addEventListener("load", () => resolve(), { once: true });
    viewer.addEventListener("error", () => reject(new Error("model")), { once: true });
  });
  const still = Array.from(stage.children);
  stage.append(viewer);
  stage.classList.add("hy-turning");
  try {
    await shown;
  } catch (error) {
    viewer.remove();
    stage.classList.remove("hy-turning");
    throw error;
  }
  for (const element of still) element.remove();
  const lost = document.activeElement === document.body || document.activeElement === button;
  if (lost) viewer.shadowRoot?.querySelector<HTMLElement>(".userInput")?.focus({ preventScroll: true });
}

const models = new Map<string, string>();

/** A page opened from a folder may fetch no model: it comes as a script, and is given an address of its own. */
async function fromScript(button: HTMLButtonElement): Promise<string> {
  const script = new URL(button.dataset.script ?? "", location.href).href;
  (window as unknown as { hyplanModel?: (data: string) => void }).hyplanModel = (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    models.set(script, URL.createObjectURL(new Blob([bytes as BlobPart], { type: "model/gltf-binary" })));
  };
  await loadScript(script);
  const model = models.get(script);
  if (!model) throw new Error("model");
  return model;
}
