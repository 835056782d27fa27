import type { GatherControl, Gathered } from '../../../intake/gathered'
import { useDialogs } from '../../stores/dialogs'
import { useFolders } from '../../stores/folders'
import { useImports } from '../../stores/imports'
import { useKeeping } from '../../stores/keeping'
import { gatherDrop, gatherFiles, gatherText } from './gather'
import { pickFiles } from '../platform/pickFiles'

export interface BringIn {
  files(): Promise<void>
  folder(): Promise<void>
  dropped(data: DataTransfer): Promise<void>
  /** `name` is what the user calls it. */
  text(text: string, name?: string): Promise<void>
  paste(): void
  samples(): Promise<void>
}

/** All ways in: files, a folder, a drop, a paste, the samples. A backup or corrections brought alone are looked at as such. */
export function useBringIn(): BringIn {
  const imports = useImports()
  const folders = useFolders()
  const dialogs = useDialogs()
  const keeping = useKeeping()

  async function lookAtBackup(file: File): Promise<void> {
    dialogs.show('restore')
    await keeping.look(file)
  }

  async function lookAtCorrections(file: File): Promise<void> {
    const { usePatches } = await import('../../stores/patches')
    dialogs.show('patch')
    await usePatches().look(file)
  }

  /** Folders that came along are remembered, where the browser can. */
  async function bring(gather: (control: GatherControl) => Promise<Gathered>): Promise<void> {
    const gathered = await imports.run(gather, ({ what, file }) => (what === 'backup' ? lookAtBackup(file) : lookAtCorrections(file)))
    await folders.remember(gathered?.folders ?? [])
  }

  async function pick(folder: boolean): Promise<void> {
    const files = await pickFiles(folder)
    if (files.length > 0) await bring((control) => gatherFiles(files, control))
  }

  async function pickFolder(): Promise<void> {
    if (!folders.able || !(await folders.add())) await pick(true)
  }

  return {
    files: () => pick(false),
    folder: pickFolder,
    dropped: (data) => bring((control) => gatherDrop(data, control)),
    text: (text, name = '') => bring(() => gatherText(text, name)),
    paste: () => dialogs.show('paste'),
    samples: () => imports.importSamples(),
  }
}
