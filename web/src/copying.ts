// Buttons that copy a citation, an address or a line of terms. They are hidden until this script shows them.

/** Show every copy button of `page`; one `role=status` per section says whether it worked. */
export function offerCopying(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const source = page.getElementById(button.dataset.copy ?? "");
    if (!source) continue;
    button.hidden = false;
    button.addEventListener("click", () => void copy(button, source));
  }
}

async function copy(button: HTMLButtonElement, source: HTMLElement): Promise<void> {
  const status = button.closest(".hy-use")?.querySelector<HTMLElement>(".hy-said");
  const done = await copyText(words(source));
  if (status) status.textContent = (done ? status.dataset.copied : status.dataset.failed) ?? "";
  button.classList.toggle("hy-done", done);
  if (!done) select(source);
}

/** The text as it is cited: with the day of access, which only the reader's own clock knows. */
function words(source: HTMLElement): string {
  const accessed = source.querySelector<HTMLElement>("[data-accessed]")?.dataset.accessed;
  const text = (source.textContent ?? "").replace(/\s+/g, " ").trim();
  if (!accessed) return text;
  const today = new Date().toLocaleDateString(document.documentElement.lang || "vi");
  return `${text} (${accessed.replace("{date}", today)})`;
}

/** Put a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text); // missing on http and in old browsers
    return true;
  } catch {
    return writeByCommand(text);
  }
}

function writeByCommand(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("readonly", "");
  field.style.cssText = "position:fixed;inset:0 auto auto 0;opacity:0";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
  }
}

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
