/** Who may do what, by origin. */
export interface Named {
  /** May bring files in, open addresses and set how the app looks; the app's own origin always may. */
  readonly hosts: ReadonlySet<string>
  /** May besides be given articles without the user being asked. */
  readonly readers: ReadonlySet<string>
}

/** `https://intranet.example http://10.1.2.3:8080`; whatever is no address of a server, `*` among it, names nobody. */
export function originsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(originOf).filter(isServer))
}

function originOf(address: string): string {
  try {
    return new URL(address).origin
  } catch {
    return ''
  }
}

/** Pages from disk and in sandboxes are all called `null`: that says of nobody who they are. */
function isServer(origin: string): boolean {
  return /^https?:\/\//.test(origin)
}

/**
 * Whom the app's page names. Whoever installs the app fills these elements; the page around the frame cannot, as it could the
 * frame's address or attributes, where anybody who embeds the app could name themselves.
 */
export function namedIn(page: Document): Named {
  const list = (name: string): string => page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
  const readers = originsIn(list('jianbao-readers'))
  return { hosts: new Set([...originsIn(list('jianbao-hosts')), ...readers]), readers }
}

/** Whether a page of `origin` may give commands to the app at `own`, which may be in a sandbox: its address still says whose it is. */
export function mayCommand(origin: string, own: string, named: Named): boolean {
  return isServer(origin) && (origin === new URL(own).origin || named.hosts.has(origin))
}
