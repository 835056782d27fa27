import { useDialogs } from '../stores/dialogs'
import { useImports } from '../stores/imports'
import { gatherDrop, gatherFiles, gatherText } from './gather'
import { pickFiles } from './pickFiles'

export interface BringIn {
  files(): Promise<void>
  folder(): Promise<void>
  dropped(data: DataTransfer): Promise<void>
  /** `name` is what the user calls it. */
  text(text: string, name?: string): Promise<void>
  paste(): void
  samples(): Promise<void>
}

/** All ways in: files, a folder, a drop, a paste, the samples. */
export function useBringIn(): BringIn {
  const imports = useImports()
  const dialogs = useDialogs()

  async function pick(folder: boolean): Promise<void> {
    const files = await pickFiles(folder)
    if (files.length > 0) await imports.run(gatherFiles(files))
  }

  return {
    files: () => pick(false),
    folder: () => pick(true),
    dropped: (data) => imports.run(gatherDrop(data)),
    text: (text, name = '') => imports.run(gatherText(text, name)),
    paste: () => dialogs.show('paste'),
    samples: () => imports.importSamples(),
  }
}
