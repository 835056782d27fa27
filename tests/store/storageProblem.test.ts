import { expect, test } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { storageProblem } from '../../src/store/storageProblem'

const IO = 'Connection is closing because of: IO error: x.indexeddb.leveldb/000091.ldb: FILE_ERROR_NO_SPACE (WritableFileAppend::8)'

test.each<[string, unknown, string | null]>([
  ['no room, as the standard says it', new DOMException('', 'QuotaExceededError'), 'storage-full'],
  ['no room on the disk, as Chromium says it', new DOMException(IO, 'UnknownError'), 'storage-full'],
  ['no room on the disk, as Firefox says it', { name: 'NS_ERROR_FILE_NO_DEVICE_SPACE', message: '' }, 'storage-full'],
  ['forbidden', new DOMException('', 'SecurityError'), 'storage-forbidden'],
  [
    'forbidden in a frame, as Chromium says it',
    new DOMException('The user denied permission to access the database.', 'UnknownError'),
    'storage-forbidden',
  ],
  ['a problem already', new ProblemError({ kind: 'storage-newer', version: 3 }), 'storage-newer'],
  ['a damaged disk', new DOMException('Connection is closing because of: Corruption: block checksum mismatch', 'UnknownError'), null],
  ['a mistake of ours', new TypeError('x is null'), null],
  ['nothing', undefined, null],
])('%s', (_, error, kind) => {
  expect(storageProblem(error)?.kind ?? null).toBe(kind)
})
