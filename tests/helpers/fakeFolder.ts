/** A folder as browsers with the File System Access interface give it; what is in it, and what the user allows, may change. */
export interface FakeFolder {
  readonly handle: FileSystemDirectoryHandle
  readonly files: Map<string, string>
  /** What the user is asked and answers. */
  permission: PermissionState
  asked: number
  /** The folder was moved away. */
  gone: boolean
}

/** A folder of text files on a disk that is none. */
export function fakeFolder(name: string, files: Readonly<Record<string, string>>): FakeFolder {
  const folder: Omit<FakeFolder, 'handle'> = { files: new Map(Object.entries(files)), permission: 'prompt', asked: 0, gone: false }
  const handle: unknown = {
    kind: 'directory',
    name,
    async *values() {
      if (folder.gone) throw new DOMException('gone', 'NotFoundError')
      for (const [path, text] of folder.files) yield { kind: 'file', name: path, getFile: async () => new File([text], path) }
    },
    isSameEntry: async (other: unknown) => other === handle,
    queryPermission: async () => (folder.permission === 'denied' ? 'prompt' : folder.permission),
    requestPermission: async () => {
      folder.asked += 1
      if (folder.permission === 'prompt') folder.permission = 'granted'
      return folder.permission
    },
  }
  return Object.assign(folder, { handle: handle as FileSystemDirectoryHandle })
}
