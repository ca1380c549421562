// What is chosen and how it is shown, as it stands in the address: #kind=site,document&sort=date&view=table&page=2.
// It stands behind the hash because nothing else of an address can be changed on a page opened from a folder.

export type View = "gallery" | "list" | "table";
export type Sort = "title" | "date" | "number";

export interface State {
  /** The keys chosen of each facet. */
  chosen: Map<string, string[]>;
  view: View;
  sort: Sort;
  /** From the last title, the latest date, the highest number: `sort=-date`. */
  down: boolean;
  page: number;
}

const VIEWS: readonly string[] = ["gallery", "list", "table"];
const SORTS: readonly string[] = ["title", "date", "number"];

/** The state in a hash; what it does not say is as the visitor last had it, or as it is for everybody. */
export function read(hash: string, facets: readonly string[], usual: View): State {
  const state: State = { chosen: new Map(), view: usual, sort: "title", down: false, page: 1 };
  for (const part of hash.replace(/^#/, "").split("&")) {
    const [name = "", words = ""] = part.split("=", 2);
    const values = decoded(words);
    if (name === "view" && VIEWS.includes(values)) state.view = values as View;
    else if (name === "sort" && SORTS.includes(values.replace(/^-/, ""))) Object.assign(state, ordered(values));
    else if (name === "page" && /^[1-9]\d{0,6}$/.test(values)) state.page = Number(values);
    else if (facets.includes(name) && values) state.chosen.set(name, values.split(",").filter(Boolean));
  }
  return state;
}

/** Nothing chosen: not an empty hash, at which browsers jump to the top of the page. */
const ALL = "#all";

/** The hash of a state; what is as it usually is, is left out. */
export function written(state: State, usual: View): string {
  const parts = [...state.chosen].filter(([, keys]) => keys.length).map(([facet, keys]) => `${facet}=${keys.join(",")}`);
  if (state.sort !== "title" || state.down) parts.push(`sort=${order(state)}`);
  if (state.view !== usual) parts.push(`view=${state.view}`);
  if (state.page > 1) parts.push(`page=${state.page}`);
  return parts.length ? `#${parts.join("&")}` : ALL;
}

/** What is sorted by, in one word, as the address and the list of orders have it: `-date`. */
export function order({ sort, down }: Pick<State, "sort" | "down">): string {
  return `${down ? "-" : ""}${sort}`;
}

export function ordered(word: string): Pick<State, "sort" | "down"> {
  return { sort: word.replace(/^-/, "") as Sort, down: word.startsWith("-") };
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return "";
  }
}
