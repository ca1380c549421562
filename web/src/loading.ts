// Scripts that a page asks for when they are needed: classic ones, so that they load from a folder too (file://).

const asked = new Map<string, Promise<void>>();
const here = (document.currentScript as HTMLScriptElement | null)?.src ?? "";

/** The address of a file that lies beside this script (`viewer.js`, or `../` to the museum's own folder). */
export function beside(name: string): string {
  return new URL(name, here).href;
}

/** Load the classic script at `address` once; rejects when it cannot be loaded, and may then be asked for again. */
export function loadScript(address: string): Promise<void> {
  const known = asked.get(address);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      asked.delete(address);
      script.remove();
      reject(new Error(`cannot load ${address}`));
    };
    document.head.append(script);
  });
  asked.set(address, loading);
  return loading;
}
