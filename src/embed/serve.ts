import { ProblemError } from '../domain/problem'
import { type Answers, COMMANDS, type Command, type FromFrame, VERSION } from './protocol'
import { readCommand } from './readCommand'

type CommandOf<N extends Command['type']> = Extract<Command, { readonly type: N }>

/** What the app does about each command. */
export interface Actions {
  add(files: CommandOf<'add'>['files']): Promise<Answers['add']>
  open(address: string): void
  /** Whether all of it was understood; else nothing of it is done. */
  set(wishes: CommandOf<'set'>['wishes']): boolean
  read(): Promise<boolean>
  /** `null` where reading is off. */
  export(): Promise<Uint8Array<ArrayBuffer> | null>
}

/** Does what a command says. */
async function follow(command: Command, actions: Actions): Promise<FromFrame> {
  const { id } = command
  const answer = (value: Answers[keyof Answers]): FromFrame => ({ type: 'answer', id, value })
  switch (command.type) {
    case 'add':
      return answer(await actions.add(command.files))
    case 'open':
      actions.open(command.address)
      return answer(null)
    case 'set':
      return actions.set(command.wishes) ? answer(null) : { type: 'error', id, code: 'invalid', about: 'wishes' }
    case 'read':
      return answer({ granted: await actions.read() })
    case 'export': {
      const lines = await actions.export()
      return lines === null ? { type: 'error', id, code: 'forbidden', about: 'read' } : answer({ lines })
    }
  }
}

/** Welcomes the host at the other end of `port`, and answers its commands. The answer sends it whatever else there is to tell. */
export function serve(port: MessagePort, actions: Actions, reading: boolean): (message: FromFrame) => void {
  const send = (message: FromFrame): void => port.postMessage(message)

  async function take(message: unknown): Promise<void> {
    const command = readCommand(message)
    if (command === null) return
    if ('code' in command) return send({ type: 'error', ...command })
    try {
      send(await follow(command, actions))
    } catch (error) {
      // What the program itself says of its mistakes is nobody else's business.
      send({ type: 'error', id: command.id, code: 'failed', about: error instanceof ProblemError ? error.problem.kind : 'internal' })
    }
  }

  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => void take(data))
  port.start()
  send({ type: 'welcome', version: VERSION, commands: COMMANDS, reading })
  return send
}
