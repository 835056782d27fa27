import type { GatherControl, Gathered } from '../../../intake/gathered'

type Intake = typeof import('../../../intake/gather')

let loaded: Intake | null = null
let texts = 0

async function intake(): Promise<Intake> {
  loaded ??= await import('../../../intake/gather')
  return loaded
}

/** Fetches what reads files, so that it is there when something is dropped: a drop cannot wait. */
export function warmIntake(): void {
  void intake()
}

/** The files of a picker, with the folders they were chosen from. */
export async function gatherFiles(files: readonly File[], control: GatherControl = {}): Promise<Gathered> {
  return (await intake()).gatherFiles(files, control)
}

/** What was dropped; to be called while the event is handled. Folders are only seen once the intake is there. */
export async function gatherDrop(data: DataTransfer, control: GatherControl = {}): Promise<Gathered> {
  return loaded === null ? gatherFiles([...data.files], control) : loaded.gatherDrop(data, control)
}

/** What is in a folder now. */
export async function gatherFolder(handle: FileSystemDirectoryHandle, control: GatherControl = {}): Promise<Gathered> {
  return (await intake()).gatherFolder(handle, control)
}

/** A pasted text; `name` is what the user calls it, '' for none. */
export async function gatherText(text: string, name: string): Promise<Gathered> {
  texts += 1
  return (await intake()).gatherText(text, texts, name)
}
