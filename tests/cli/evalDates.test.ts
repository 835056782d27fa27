import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '../../src/cli/evalDates'

const RIGHT = { suite: '甲', id: '1', text: '3月5日', ref: '2023-03-06', start: '2023-03-05', end: '2023-03-05' }
const WRONG = { ...RIGHT, id: '2', text: '昨天' }

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'jianbao-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What is said of these lines, and the exit code. */
async function run(...lines: readonly unknown[]): Promise<readonly [number, string]> {
  const said: unknown[] = []
  for (const how of ['log', 'error'] as const) vi.spyOn(console, how).mockImplementation((line) => void said.push(line))
  const file = join(folder, 'cases.jsonl')
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return [await main([file]), said.join('\n').replaceAll(folder, '')]
}

test('counts what is right on both days, and names the rest', async () => {
  const [code, said] = await run(RIGHT, '', { ...WRONG, start: '2023-03-04' })
  expect(code).toBe(0)
  expect(said).toMatch(/^甲 +1\/2 +50\.0 %/)
  expect(said).toContain('甲 2  昨天  (2023-03-06)  got 2023-03-05 2023-03-05  want 2023-03-04 2023-03-05')
})

test.each([
  ['no JSON', '{'],
  ['a case without its end', { ...RIGHT, end: undefined }],
  ['a number for a text', { ...RIGHT, id: 3 }],
])('%s is told with its line, and nothing is scored', async (_, line) => {
  const [code, said] = await run(RIGHT, line)
  expect(code).toBe(2)
  expect(said).toMatch(/^\/cases\.jsonl:2: no case/)
})
