// The button of the menu in narrow windows: the host's is a label, which no key reaches.

/** Put a button in the label's place, which opens the drawer, goes into it, and comes back on Escape. */
export function letKeysOpenTheDrawer(page: Document): void {
  const label = page.querySelector<HTMLLabelElement>('label.md-header__button[for="__drawer"]');
  const toggle = page.querySelector<HTMLInputElement>("#__drawer");
  const menu = page.querySelector<HTMLElement>(".md-nav--primary");
  if (!label || !toggle || !menu) return;
  const button = page.createElement("button");
  button.type = "button";
  button.className = `${label.className} hy-drawer`;
  button.setAttribute("aria-label", menu.getAttribute("aria-label") ?? "Menu");
  button.setAttribute("aria-expanded", "false");
  button.append(...label.childNodes);
  label.replaceWith(button);
  button.addEventListener("click", () => toggle.click());
  toggle.addEventListener("change", () => {
    button.setAttribute("aria-expanded", String(toggle.checked));
    if (toggle.checked) menu.querySelector<HTMLElement>("li a")?.focus();
  });
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked) return;
    toggle.click();
    button.focus();
  });
}
