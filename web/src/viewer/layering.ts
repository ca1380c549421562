// Pictures of the same thing in the same frame, laid over each other: which one is on top, and how densely.
import type { Artifact, Layer, Picture, Words } from "./data";
import { fill } from "./data";
import { make } from "./parts";
import type { Stage } from "./stage";

/** The panel that chooses the layer on top; empty where the picture has only one. */
export function layering(artifact: Artifact, picture: Picture, stage: Stage, words: Words, failed: () => void): HTMLElement {
  const panel = make("div", "hy-panel hy-layers");
  const all: Layer[] = [picture, ...(picture.layers ?? [])];
  if (all.length < 2) return panel;
  const group = make("fieldset");
  group.append(make("legend", "", words.look_over));
  const name = `hy-layer-${picture.id}`;
  const dense = make("input");
  all.forEach((layer, place) => {
    const label = make("label");
    const choice = make("input");
    choice.type = "radio";
    choice.name = name;
    choice.value = layer.id;
    choice.checked = place === 0;
    choice.addEventListener("change", () => {
      dense.disabled = place === 0;
      stage.lay(artifact, place === 0 ? null : layer, Number(dense.value) / 100).catch(failed);
    });
    label.append(choice, make("span", "", layer.layer || layer.name || fill(words.look_page, { number: place + 1 })));
    group.append(label);
  });
  const label = make("label", "hy-dense");
  dense.type = "range";
  dense.min = "0";
  dense.max = "100";
  dense.value = "100";
  dense.disabled = true;
  dense.addEventListener("input", () => (stage.opacity = Number(dense.value) / 100));
  label.append(make("span", "", words.look_opacity), dense);
  panel.append(group, label);
  return panel;
}
