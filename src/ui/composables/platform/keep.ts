/** Small settings outlive a reload in `localStorage`; where the frame forbids it they live as long as the page. */
const memory = new Map<string, string>()
const PREFIX = 'jianbao.'

function storage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** What was kept under `name`, as parsed JSON, or `null`. The caller checks its shape. */
export function kept(name: string): unknown {
  const text = memory.get(name) ?? storage()?.getItem(PREFIX + name) ?? null
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Keeps `value`, which must be plain data, under `name`. */
export function keep(name: string, value: unknown): void {
  const text = JSON.stringify(value)
  memory.set(name, text)
  try {
    storage()?.setItem(PREFIX + name, text)
  } catch {
    // A full or forbidden store only costs the memory of a setting.
  }
}
