import { describe, expect, test } from 'vitest'
import { admit, extensionOf, isSystemFile } from '../../src/intake/admit'

describe('admit', () => {
  test.each([
    ['page.txt', 10, null],
    ['PAGE.TXT', 10, null],
    ['page.text', 10, null],
    ['page.md', 10, null],
    ['page.html', 10, null],
    ['page.htm', 10, null],
    ['pages.zip', 10, null],
    ['第3版', 10, null],
    ['郑州城事2023.03.30', 10, null],
    ['要闻.终稿', 10, null],
    ['page.pdf', 10, { kind: 'wrong-type', extension: 'pdf' }],
    ['page.DOCX', 10, { kind: 'wrong-type', extension: 'docx' }],
    ['page.txt.exe', 10, { kind: 'wrong-type', extension: 'exe' }],
    ['page.txt', 0, { kind: 'empty-file' }],
    ['page.txt', 101, { kind: 'too-large', size: 101, limit: 100 }],
    ['page.txt', 100, null],
  ])('%s of %d bytes', (name, size, problem) => {
    expect(admit(name, size, 100)).toEqual(problem)
  })

  test('the limit is 256 MB', () => {
    expect(admit('a.txt', 256 * 1024 * 1024)).toBeNull()
    expect(admit('a.txt', 256 * 1024 * 1024 + 1)).toMatchObject({ kind: 'too-large', limit: 268_435_456 })
  })
})

test.each([
  ['a.TXT', 'txt'],
  ['.txt', 'txt'],
  ['a', ''],
  ['a.', ''],
  ['a.b.md', 'md'],
  ['a.2023', ''],
])('the extension of %s is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})

test.each([
  ['3月/.DS_Store', true],
  ['__MACOSX/3月/._1.txt', true],
  ['3月/Thumbs.db', true],
  ['Desktop.ini', true],
  ['.git/config', true],
  ['3月/第1版.txt', false],
  ['../3月/第1版.txt', false],
  ['thumbs.db.txt', false],
])('%s is left by a system: %s', (path, expected) => {
  expect(isSystemFile(path)).toBe(expected)
})
