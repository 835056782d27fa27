import type { Answers, Command, CommandName, Connect, FromFrame, GivenFile } from './protocol'

/*
 * `embed.js`, for a page that holds the app: `<jian-bao src="…/index.html">`. A script of its own, which needs nothing else.
 * Attributes: `src`; `sandbox` as of a frame; `chrome`, `theme`, `language` as the command `set` has them; `label` for the frame.
 * Commands are methods that answer with promises and wait until the app is there; events are those of the protocol.
 */

/** The protocol's own, typed and not imported: the script for host pages holds nothing but itself. */
const SPOKEN: Connect['jianbao'] = 1
const WISHES = ['chrome', 'theme', 'language'] as const

/** A file as a page has it: one of a picker, or a name with what is in it. */
type Brought = File | (Omit<GivenFile, 'card'> & Partial<Pick<GivenFile, 'card'>>)

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** A command without its number. */
type Unnumbered<C> = C extends Command ? Omit<C, 'id'> : never

class JianBao extends HTMLElement {
  static readonly observedAttributes = ['src', 'sandbox', ...WISHES]

  /** Whether it stands in a page; before, the parser and scripts set its attributes one by one. */
  #isPlaced = false
  #frame: HTMLIFrameElement | null = null
  #port: MessagePort | null = null
  /** Commands that were given before the app was there. */
  #early: Command[] = []
  /** Why the app there obeys no command. */
  #refusal: string | null = null
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  connectedCallback(): void {
    window.addEventListener('message', this.#onMessage)
    this.#isPlaced = true
    this.#load()
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#onMessage)
    this.#isPlaced = false
    this.#leave('gone')
    this.#unload()
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (!this.#isPlaced) return
    if (name === 'src' || name === 'sandbox') this.#load()
    else if (value !== null && this.#frame !== null) this.set({ [name]: value }).catch(() => null)
  }

  add(files: Iterable<Brought>): Promise<Answers['add']> {
    const given = [...files].map((file) =>
      file instanceof File ? { name: file.name, content: file, card: null } : { card: null, ...file },
    )
    return this.#ask<'add'>({ type: 'add', files: given })
  }

  /** `address`: as the event tells it, or its parts: `{ q: '枇杷', file: … }`. */
  open(address: string | Record<string, string>): Promise<null> {
    return this.#ask<'open'>({ type: 'open', address: typeof address === 'string' ? address : String(new URLSearchParams(address)) })
  }

  set(wishes: Record<string, string>): Promise<null> {
    return this.#ask<'set'>({ type: 'set', wishes })
  }

  /** Whether the user lets this page read; settles when they have said so. */
  async read(): Promise<boolean> {
    return (await this.#ask<'read'>({ type: 'read' })).granted
  }

  /** What is shown, as JSON Lines. */
  async export(): Promise<string> {
    return new TextDecoder().decode((await this.#ask<'export'>({ type: 'export' })).lines)
  }

  #load(): void {
    this.#leave('reloaded')
    this.#refusal = null
    this.#unload()
    const src = this.getAttribute('src')
    if (src === null) return
    const url = new URL(src, document.baseURI)
    for (const name of WISHES) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name) ?? '')
    const frame = document.createElement('iframe')
    const sandbox = this.getAttribute('sandbox')
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox)
    frame.title = this.getAttribute('label') ?? '剪报'
    frame.allow = 'clipboard-write'
    // By the CSSOM, which no policy of the page forbids; what the page itself says of the element counts.
    Object.assign(frame.style, { display: 'block', width: '100%', height: '100%', border: '0' })
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block'
    frame.src = url.href
    this.#frame = frame
    this.append(frame)
  }

  #unload(): void {
    this.#frame?.remove()
    this.#frame = null
  }

  /** The origin that the app has; what is in a sandbox has none that a message could be sent to. */
  #target(): string {
    const frame = this.#frame
    const origin = frame === null ? 'null' : new URL(frame.src).origin
    const opaque = frame?.hasAttribute('sandbox') === true && !frame.sandbox.contains('allow-same-origin')
    return opaque ? 'null' : origin
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent<{ jianbao?: unknown; type?: unknown } | null>): void => {
    const isReady = typeof data === 'object' && data !== null && data.jianbao !== undefined && data.type === 'ready'
    const app = this.#frame?.contentWindow
    if (!isReady || app == null || source !== app || origin !== this.#target()) return
    this.#leave('reloaded')
    this.#refusal = null
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', (event: MessageEvent<FromFrame>) => this.#hear(port1, event.data))
    port1.start()
    app.postMessage({ jianbao: SPOKEN, type: 'connect' } satisfies Connect, origin === 'null' ? '*' : origin, [port2])
  }

  #hear(port: MessagePort, message: FromFrame): void {
    if (message.type === 'welcome') {
      this.#port = port
      for (const command of this.#early.splice(0)) port.postMessage(command)
    } else if (message.type === 'refused') {
      this.#refusal = `refused: ${message.reason}`
      this.#leave(this.#refusal, true)
    } else if (message.type === 'answer' || message.type === 'error') {
      const waiting = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if (message.type === 'answer') waiting?.resolve(message.value)
      else waiting?.reject(new Error(`${message.code}: ${message.about}`))
      return
    }
    this.dispatchEvent(new CustomEvent(message.type, { detail: message }))
  }

  #ask<N extends CommandName>(command: Unnumbered<Extract<Command, { type: N }>>): Promise<Answers[N]> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      if (this.#refusal !== null) throw new Error(this.#refusal)
      const port = this.#port
      const numbered = { ...command, id } as unknown as Command
      if (port === null) this.#early.push(numbered)
      else port.postMessage(numbered)
      this.#waiting.set(id, { resolve: (value) => resolve(value as Answers[N]), reject })
    })
  }

  /** Nothing comes through the old port any more; what was never sent waits on, unless `all` is given up. */
  #leave(why: string, all = !this.#isPlaced): void {
    this.#port?.close()
    this.#port = null
    const kept = all ? [] : this.#early
    this.#early = kept
    for (const [id, { reject }] of this.#waiting) {
      if (kept.some((command) => command.id === id)) continue
      this.#waiting.delete(id)
      reject(new Error(why))
    }
  }
}

// A page may load the script twice.
if (customElements.get('jian-bao') === undefined) customElements.define('jian-bao', JianBao)
