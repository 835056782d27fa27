import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FILE_SIZE_LIMIT } from '../../src/domain/source'
import { LIMITS } from '../../src/embed/protocol'
import { readCommand } from '../../src/embed/readCommand'

const page = { name: '岚山县报-2022-06-15-02版.txt', content: '本报讯' }
const add = (file: unknown) => ({ id: 1, type: 'add', files: [file] })
const huge = new Blob([])
Object.defineProperty(huge, 'size', { value: FILE_SIZE_LIMIT + 1 })

const FOLLOWED: readonly (readonly [unknown, unknown])[] = [
  [add(page), { id: 1, type: 'add', files: [{ ...page, card: null }] }],
  [add({ ...page, content: new Uint8Array([1]) }), { id: 1, type: 'add', files: [{ ...page, content: new Uint8Array([1]), card: null }] }],
  [
    add({ ...page, card: { paper: '岚山县报', issueDate: '2022-06-15', section: null, colour: 'red' } }),
    { id: 1, type: 'add', files: [{ ...page, card: { paper: '岚山县报', issueDate: '2022-06-15', section: null } }] },
  ],
  [
    { id: 1, type: 'add', files: [page, page] },
    { id: 1, type: 'add', files: [page, page].map((one) => ({ ...one, card: null })) },
  ],
  [
    { id: 2, type: 'open', address: 'q=枇杷' },
    { id: 2, type: 'open', address: 'q=枇杷' },
  ],
  [
    { id: 3, type: 'set', wishes: { theme: 'dark' } },
    { id: 3, type: 'set', wishes: { theme: 'dark' } },
  ],
  [
    { id: 4, type: 'read', later: true },
    { id: 4, type: 'read' },
  ],
  [
    { id: 5, type: 'export' },
    { id: 5, type: 'export' },
  ],
]

const FAULTS: readonly (readonly [unknown, string, string])[] = [
  [{ id: 1 }, 'unknown', 'type'],
  [{ id: 1, type: 'wipe' }, 'unknown', 'type'],
  [{ id: 1, type: 'constructor' }, 'unknown', 'type'],
  [{ id: 1, type: ['add'], files: [] }, 'unknown', 'type'],
  [{ id: 1, type: 'add' }, 'invalid', 'files'],
  [{ id: 1, type: 'add', files: { length: 1 } }, 'invalid', 'files'],
  // A hole is no file.
  // oxlint-disable-next-line unicorn/no-new-array -- holes are what this is about
  [{ id: 1, type: 'add', files: new Array(2) }, 'invalid', 'files'],
  [add('本报讯'), 'invalid', 'files'],
  [add([page]), 'invalid', 'files'],
  [add({ content: '本报讯' }), 'invalid', 'name'],
  [add({ ...page, name: 7 }), 'invalid', 'name'],
  [add({ ...page, name: ' ' }), 'invalid', 'name'],
  [add({ ...page, name: '../../一版.txt' }), 'invalid', 'name'],
  [add({ ...page, name: '一\\版.txt' }), 'invalid', 'name'],
  [add({ ...page, name: '一\u0000版.txt' }), 'invalid', 'name'],
  [add({ ...page, name: '版'.repeat(LIMITS.name + 1) }), 'too-large', 'name'],
  [add({ ...page, content: null }), 'invalid', 'content'],
  [add({ ...page, content: { length: 3 } }), 'invalid', 'content'],
  [add({ ...page, content: [1, 2, 3] }), 'invalid', 'content'],
  [add({ ...page, content: huge }), 'too-large', 'content'],
  [add({ ...page, card: '岚山县报' }), 'invalid', 'card'],
  [add({ ...page, card: { paper: 1 } }), 'invalid', 'card.paper'],
  [add({ ...page, card: { issueDate: '六月十五' } }), 'invalid', 'card.issueDate'],
  [
    {
      id: 1,
      type: 'add',
      files: [
        { ...page, card: { section: '要闻' } },
        { ...page, content: '另一页' },
      ],
    },
    'invalid',
    'name',
  ],
  [{ id: 1, type: 'add', files: Array.from({ length: LIMITS.files + 1 }, () => page) }, 'too-large', 'files'],
  [{ id: 1, type: 'open' }, 'invalid', 'address'],
  [{ id: 1, type: 'open', address: 'q'.repeat(LIMITS.address + 1) }, 'too-large', 'address'],
  [{ id: 1, type: 'set', wishes: 'dark' }, 'invalid', 'wishes'],
  [{ id: 1, type: 'set', wishes: null }, 'invalid', 'wishes'],
]

const PASSED_OVER: readonly unknown[] = [
  null,
  undefined,
  'add',
  7,
  [],
  {},
  { type: 'read' },
  { id: '1', type: 'read' },
  { id: Number.NaN, type: 'read' },
  { id: 1.5, type: 'read' },
]

describe('a message from a host', () => {
  test.each(FOLLOWED)('is followed: %j', (message, command) => {
    expect(readCommand(message)).toEqual(command)
  })

  test.each(FAULTS)('is told to be wrong: %j', (message, code, about) => {
    expect(readCommand(message)).toEqual({ id: 1, code, about })
  })

  test.each(PASSED_OVER)('is passed over: %j', (message) => {
    expect(readCommand(message)).toBeNull()
  })

  test('is never more than it may be, whatever it is', () => {
    const names = fc.constantFrom('add', 'open', 'set', 'read', 'export', '__proto__')
    const fields = fc.record(
      { id: fc.anything(), type: fc.oneof(names, fc.anything()), files: fc.anything(), address: fc.anything(), wishes: fc.anything() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fields, fc.anything()), (message) => {
        const read = readCommand(message)
        expect(read === null || Number.isSafeInteger(read.id)).toBe(true)
      }),
    )
  })
})
