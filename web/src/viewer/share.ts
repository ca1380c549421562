// Links to what is in view: an address of ours, and the same as IIIF Content State.
import { copyText } from "../copying";
import type { Passed } from "../passing";
import { writeView } from "./address";
import { encodedState } from "./content-state";
import type { Artifact, Picture, View, Words } from "./data";
import { make, wordsButton } from "./parts";

/** The address of a view: the page's own, or on a stick the museum's address on the web, where it has one. */
export function linkTo(artifact: Artifact, view: View): string {
  return `${pageOf(artifact)}#${writeView(view)}`;
}

/** The page with the view as content state in its query; empty while the museum has no address. */
export function stateLinkTo(artifact: Artifact, picture: Picture, view: View): string {
  const state = encodedState(artifact, picture, view);
  return state && `${pageOf(artifact)}?iiif-content=${state}`;
}

function pageOf(artifact: Artifact): string {
  return location.protocol === "file:" && artifact.address ? artifact.address : artifact.page;
}

/** What is in view: its addresses, and itself as a drawing for paper. */
export interface Links {
  link: string;
  state: string;
  title: string;
  media: string;
  drawing: () => SVGElement | null;
}

/** The panel with both links; `refresh` writes those of the view of this moment. */
export function sharing(words: Words, links: () => Links): { panel: HTMLElement; refresh: () => void } {
  const panel = make("div", "hy-panel hy-share");
  const said = make("p", "hy-share-said");
  said.setAttribute("role", "status");
  const link = row(words.look_copy_link ?? "", said, words);
  const state = row(words.look_copy_state ?? "", said, words);
  const note = make("p", "hy-share-note", words.look_state_note);
  const more = wordsButton(words.look_pass_on ?? "", () => {
    const { link: url, title, media, drawing } = links();
    const detail: Passed = { url, title, media, drawing };
    panel.dispatchEvent(new CustomEvent("hy-detail", { bubbles: true, detail }));
  });
  panel.append(link.element, state.element, note, more, said);
  return {
    panel,
    refresh() {
      const found = links();
      link.field.value = found.link;
      state.field.value = found.state;
      state.element.hidden = note.hidden = !found.state;
      said.textContent = "";
    },
  };
}

function row(name: string, said: HTMLElement, words: Words): { element: HTMLElement; field: HTMLInputElement } {
  const element = make("div", "hy-share-row");
  const field = make("input");
  field.readOnly = true;
  field.setAttribute("aria-label", name);
  field.addEventListener("focus", () => field.select());
  const copy = wordsButton(name, () => {
    void copyText(field.value).then((done) => {
      said.textContent = (done ? words.look_copied : words.look_copy_failed) ?? "";
      if (!done) field.focus();
    });
  });
  element.append(copy, field);
  return { element, field };
}
