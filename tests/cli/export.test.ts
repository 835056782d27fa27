import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'

const PAGE = (nth: number): string => `第${nth}座桥通车\n\n　　本报讯 3月${nth}日，白河第${nth}座桥建成通车。\n`
const COMMAND = ['src/cli/run.mjs', 'src/cli/export.ts']

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'jianbao-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

interface Run {
  readonly code: number
  readonly paths: readonly string[]
  readonly said: readonly string[]
}

function run(): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...COMMAND, folder], (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => line !== '')
      const paths = lines.map((line): string => JSON.parse(line).source.path)
      resolve({ code: Number(error?.code ?? 0), paths: [...new Set(paths)], said: stderr.split('\n').filter((line) => line !== '') })
    })
  })
}

test('reads what the app would take, in its order, and names what it cannot read', async () => {
  put('第10版.txt', PAGE(1))
  put('第2版.TXT', PAGE(2))
  put('要闻.2023', PAGE(3))
  put('夹/无扩展名', PAGE(4))
  put('夹/页.markdown', PAGE(5))
  put('夹/再来一份.txt', PAGE(2))
  put('空.txt', '')
  put('__MACOSX/._第2版.txt', PAGE(7))
  put('.DS_Store', 'x')
  put('照片.jpg', 'x')
  put('包.zip', zipSync({ '内页.txt': strToU8(PAGE(8)) }))
  symlinkSync(join(folder, '夹'), join(folder, '链'))
  symlinkSync(join(folder, '没有'), join(folder, '断.txt'))
  const { code, paths, said } = await run()
  expect(paths).toEqual(['包.zip/内页.txt', '第2版.TXT', '第10版.txt', '夹/无扩展名', '夹/页.markdown', '要闻.2023'])
  expect(said).toEqual(['断.txt: unreadable-file', '夹/再来一份.txt: the same as 第2版.TXT', '空.txt: empty-file'])
  expect(code).toBe(1)
})

// Nothing is closed to those who run as root.
test.skipIf(process.getuid?.() === 0)('names a folder that it may not look into, and reads the others', async () => {
  put('第2版.txt', PAGE(2))
  put('锁/第3版.txt', PAGE(3))
  chmodSync(join(folder, '锁'), 0)
  const { code, paths, said } = await run()
  chmodSync(join(folder, '锁'), 0o700)
  expect([code, paths, said]).toEqual([1, ['第2版.txt'], ['锁/: unreadable-file']])
})

test('ends quietly when nobody reads on', async () => {
  for (let nth = 0; nth < 40; nth += 1) put(`${nth}.txt`, PAGE(1 + (nth % 28)) + '白河两岸的人都来看新桥。\n'.repeat(nth * 40))
  const child = spawn(process.execPath, [...COMMAND, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = await once(child, 'exit')
  expect([code, said]).toEqual([0, ''])
})
