// IIIF Content State 1.0: a view of a picture that any IIIF viewer can open, and that we open when somebody sends one.
import type { Artifact, Picture, View } from "./data";
import { named } from "./data";

/** The view as an encoded content state (§6 of the specification); empty while the museum has no address. */
export function encodedState(artifact: Artifact, picture: Picture, view: View): string {
  if (!artifact.canvas || !artifact.manifest) return "";
  const canvas = encodeURI(named(artifact.canvas, picture.id));
  const state = {
    "@context": "http://iiif.io/api/presentation/3/context.json",
    id: view.region ? `${canvas}#xywh=${pixels(view, picture).join(",")}` : canvas,
    type: "Canvas",
    partOf: [{ id: encodeURI(artifact.manifest), type: "Manifest" }],
  };
  return encode(JSON.stringify(state));
}

function pixels(view: View, picture: Picture): number[] {
  const [x, y, w, h] = view.region ?? [0, 0, 100, 100];
  const part = (of: number, side: number): number => Math.round((of * side) / 100);
  return [part(x, picture.w), part(y, picture.h), Math.max(1, part(w, picture.w)), Math.max(1, part(h, picture.h))];
}

/** `encodeURIComponent`, then base64url without padding. */
export function encode(plain: string): string {
  return btoa(encodeURIComponent(plain)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** The other way round; throws where it is no such text. */
export function decode(encoded: string): string {
  return decodeURIComponent(atob(encoded.replace(/-/g, "+").replace(/_/g, "/")));
}

/**
 * Where on this museum's site a content state leads, below its folder and without the language: an artifact's page with a
 * view behind `#`, or a scene of an exhibit. Null where it speaks of something else, or is none.
 */
export function placeOf(state: string): string | null {
  for (const id of idsIn(state)) {
    const [address = "", fragment = ""] = id.split("#");
    const found = /\/iiif\/(artifacts|exhibits)\/([\w.~%-]+)(?:\/canvas\/([\w.~%-]+)|\/manifest\.json)(?:[?].*)?$/.exec(address);
    if (!found) continue;
    const [, folder = "", record = "", part] = found;
    if (folder === "exhibits") return `exhibits/${record}/index.html${part ? `#${part}` : ""}`;
    const region = new URLSearchParams(fragment).get("xywh");
    const view = part ? `#media=${part}${region ? `&xywh=${encodeURIComponent(region).replace(/%2C/g, ",").replace(/%3A/g, ":")}` : ""}` : "";
    return `artifacts/${record}/index.html${view}`;
  }
  return null;
}

/** The ids a content state names, the most exact first: a plain address, a target, or an annotation with targets. */
function idsIn(state: string): string[] {
  const text = state.trim();
  if (/^https?:/.test(text)) return [text];
  let value: unknown;
  try {
    value = JSON.parse(/^[{["]/.test(text) ? text : decode(text));
  } catch {
    try {
      return [decode(text)];
    } catch {
      return [];
    }
  }
  const ids: string[] = [];
  collect(value, ids);
  return ids;
}

function collect(value: unknown, ids: string[], depth = 0): void {
  if (typeof value === "string") ids.push(value);
  if (!value || typeof value !== "object" || depth > 8) return;
  if (Array.isArray(value)) return value.forEach((one) => collect(one, ids, depth + 1));
  const said = value as Record<string, unknown>;
  if (said.target) return collect(said.target, ids, depth + 1);
  const source = said.source as Record<string, unknown> | string | undefined;
  const selector = (Array.isArray(said.selector) ? said.selector[0] : said.selector) as Record<string, unknown> | undefined;
  if (source) {
    const id = typeof source === "string" ? source : String(source.id ?? "");
    ids.push(selector && typeof selector.value === "string" ? `${id}#${selector.value}` : id);
    if (typeof source === "object") collect(source.partOf, ids, depth + 1);
  } else if (typeof said.id === "string") ids.push(said.id);
  collect(said.partOf, ids, depth + 1);
}
