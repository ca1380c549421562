// The calendar says of the next day how far off it is: only the reader's own clock knows today.

export function countTheDays(page: Document): void {
  const table = page.querySelector<HTMLElement>("table.hy-year");
  if (!table) return;
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  let nearest: { row: HTMLElement; days: number } | null = null;
  for (const row of table.querySelectorAll<HTMLElement>("tbody tr")) {
    for (const held of row.querySelectorAll<HTMLElement>("td > span")) {
      const times = [...held.querySelectorAll("time")].map((time) => Date.parse(`${time.dateTime}T00:00Z`));
      const [first, last] = [times[0], times[times.length - 1]];
      if (first === undefined || last === undefined || last < today) continue;
      const days = Math.max(0, Math.round((first - today) / 86_400_000));
      if (!nearest || days < nearest.days) nearest = { row, days };
    }
  }
  if (!nearest) return;
  const { today: isToday, tomorrow, inDays } = table.dataset;
  const said = page.createElement("span");
  said.className = "hy-next";
  said.textContent = (nearest.days === 0 ? isToday : nearest.days === 1 ? tomorrow : inDays?.replace("{days}", String(nearest.days))) ?? "";
  nearest.row.querySelector(".hy-name")?.after(" ", said);
}
