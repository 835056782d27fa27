import type { FromEngine, ToEngine } from '../protocol/messages'
import type { EnginePort } from '../protocol/port'

/** What is told to whoever holds the line. */
export interface LineEars {
  readonly onMessage: (message: FromEngine) => void
  /** The engine is gone; the next message starts another. */
  readonly onCrash: (reason: string) => void
  /** No engine could be started. */
  readonly onSilence: (reason: string) => void
  /** No message can hold what was to be sent. */
  readonly onUnsendable: (id: number, reason: string) => void
}

/** The line to an engine, which is started when something is first sent, and again after it crashed (连线). */
export class EngineLine {
  readonly #start: () => Promise<EnginePort>
  readonly #ears: LineEars
  #port: Promise<EnginePort> | null = null
  /** The same once it has started. */
  #running: EnginePort | null = null

  constructor(start: () => Promise<EnginePort>, ears: LineEars) {
    this.#start = start
    this.#ears = ears
  }

  send(message: ToEngine, transfer: ArrayBuffer[] = []): void {
    // At once where it can be: the engine is at work already while the page still draws what the click changed.
    if (this.#running !== null) {
      this.#post(this.#running, message, transfer)
      return
    }
    this.#port ??= this.#begin()
    this.#port.then(
      (started) => this.#post(started, message, transfer),
      (error: unknown) => {
        this.#port = null
        this.#ears.onSilence(String(error))
      },
    )
  }

  stop(): void {
    void this.#port?.then((started) => started.stop())
  }

  async #begin(): Promise<EnginePort> {
    const started = await this.#start()
    started.listen(this.#ears.onMessage)
    started.onCrash((reason) => {
      started.stop()
      this.#port = null
      this.#running = null
      this.#ears.onCrash(reason)
    })
    this.#running = started
    return started
  }

  #post(to: EnginePort, message: ToEngine, transfer: ArrayBuffer[]): void {
    try {
      to.post(message, transfer)
    } catch (error) {
      this.#ears.onUnsendable(message.id, String(error))
    }
  }
}
