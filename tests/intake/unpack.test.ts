import { deflateSync, strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNPACK_LIMITS, unpack } from '../../src/intake/unpack'
import { crc32 } from '../../src/intake/zip/crc32'
import { encode, join } from '../decode/encoders'

interface Made {
  readonly name: Uint8Array
  readonly data: Uint8Array
  readonly flags?: number
  readonly method?: number
  readonly size?: number
  readonly crc?: number
  readonly attributes?: number
  readonly extra?: Uint8Array
  readonly packed?: Uint8Array
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  return Uint8Array.from(fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 255)))
}

/** A zip with any lie one wants in it. */
function makeZip(entries: readonly Made[], before = new Uint8Array()): Uint8Array {
  const locals: Uint8Array[] = [before]
  const central: Uint8Array[] = []
  let at = 0
  for (const {
    name,
    data,
    flags = 0,
    method = 8,
    size = data.length,
    crc = crc32(data),
    attributes = 0,
    extra = new Uint8Array(),
    ...more
  } of entries) {
    const packed = more.packed ?? (method === 8 ? deflateSync(data) : data)
    const shared = numbers([flags, 2], [method, 2], [0, 4], [crc, 4], [packed.length, 4], [size, 4], [name.length, 2])
    const local = join(numbers([0x04034b50, 4], [20, 2]), shared, numbers([0, 2]), name, packed)
    locals.push(local)
    central.push(
      join(
        numbers([0x02014b50, 4], [0x0314, 2], [20, 2]),
        shared,
        numbers([extra.length, 2], [0, 2], [0, 2], [0, 2], [attributes, 4], [at, 4]),
        name,
        extra,
      ),
    )
    at += local.length
  }
  const directory = join(...central)
  return join(
    ...locals,
    directory,
    numbers([0x06054b50, 4], [0, 4], [entries.length, 2], [entries.length, 2], [directory.length, 4], [at, 4], [0, 2]),
  )
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const page = (name: string, more: Partial<Made> = {}): Made => ({ name: utf8(name), data: utf8('春风里'), flags: 0x800, ...more })

async function unpacked(bytes: Uint8Array, limits = UNPACK_LIMITS) {
  const { files, refused } = await unpack({ name: 'a.zip', path: 'in/a.zip', bytes }, limits)
  return { paths: files.map(({ path }) => path), files, refused: refused.map(({ path, problem }) => [path, problem] as const) }
}

describe('unpack', () => {
  test('files of all folders come out with their paths', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('一'), 三月: { '第1版.txt': strToU8('二'), 副刊: { 'b.md': [strToU8('三'), { level: 0 }] } } })
    const { files, refused } = await unpacked(bytes)
    expect(refused).toEqual([])
    expect(files.map(({ name, path, bytes: data }) => [name, path, new TextDecoder().decode(data)])).toEqual([
      ['a.txt', 'in/a.zip/a.txt', '一'],
      ['第1版.txt', 'in/a.zip/三月/第1版.txt', '二'],
      ['b.md', 'in/a.zip/三月/副刊/b.md', '三'],
    ])
  })

  test.each([
    ['GBK without a flag', page('', { name: encode('三月/要闻.txt', 'gb18030'), flags: 0 })],
    ['UTF-8 without a flag', page('三月/要闻.txt', { flags: 0 })],
    ['UTF-8 with the flag', page('三月/要闻.txt')],
    ['a dot before the path', page('./三月/要闻.txt')],
    ['backslashes', page('', { name: encode('三月\\要闻.txt', 'gb18030'), flags: 0 })],
    [
      'Unicode in the extra field',
      page('', {
        name: utf8('__.txt'),
        flags: 0,
        extra: join(
          numbers([0x7075, 2], [5 + utf8('三月/要闻.txt').length, 2]),
          [1],
          numbers([crc32(utf8('__.txt')), 4]),
          utf8('三月/要闻.txt'),
        ),
      }),
    ],
  ])('names: %s', async (_, entry) => {
    expect((await unpacked(makeZip([entry]))).paths).toEqual(['in/a.zip/三月/要闻.txt'])
  })

  const limits = { total: 2_000_000, entry: 1_500_000, ratio: 50 }
  test.each<readonly [string, Made, object]>([
    ['a path upwards', page('../etc/a.txt'), { kind: 'unsafe-path', path: '../etc/a.txt' }],
    ['a path upwards with backslashes', page('x\\..\\..\\a.txt'), { kind: 'unsafe-path' }],
    ['an absolute path', page('/etc/a.txt'), { kind: 'unsafe-path' }],
    ['a drive', page('C:/a.txt'), { kind: 'unsafe-path' }],
    ['a control character', page('a\u0000.txt'), { kind: 'unsafe-path' }],
    ['a link', page('a.txt', { attributes: 0xa1ff0000 }), { kind: 'unsafe-path' }],
    ['an encrypted entry', page('a.txt', { flags: 0x801 }), { kind: 'unreadable-file' }],
    ['an unknown method', page('a.txt', { method: 9 }), { kind: 'unreadable-file' }],
    ['a wrong checksum', page('a.txt', { crc: 1 }), { kind: 'archive-damaged', reason: 'a.txt' }],
    ['broken data', page('a.txt', { packed: Uint8Array.of(7, 7, 7, 7) }), { kind: 'archive-damaged' }],
    ['more than it says', page('a.txt', { data: utf8('春'.repeat(9000)), size: 12 }), { kind: 'archive-damaged' }],
    ['less than it says', page('a.txt', { size: 900 }), { kind: 'archive-damaged' }],
    ['a picture', page('a.png'), { kind: 'wrong-type', extension: 'png' }],
    ['an archive', page('b.zip'), { kind: 'wrong-type', extension: 'zip' }],
    ['an empty file', page('a.txt', { data: new Uint8Array(), method: 0 }), { kind: 'empty-file' }],
    ['a file over the limit', page('a.txt', { size: 1_500_001 }), { kind: 'too-large', size: 1_500_001, limit: 1_500_000 }],
    ['a bomb', page('a.txt', { data: new Uint8Array(1_400_000) }), { kind: 'archive-too-large', limit: 2_000_000 }],
  ])('%s is refused, its neighbours are not', async (_, entry, problem) => {
    const { paths, refused } = await unpacked(makeZip([page('first.txt'), entry, page('last.txt')]), limits)
    expect(paths).toEqual(['in/a.zip/first.txt', 'in/a.zip/last.txt'])
    expect(refused).toMatchObject([[expect.stringContaining('in/a.zip/'), problem]])
  })

  test('no more comes out than the limit in all', async () => {
    const big = (name: string) => page(name, { data: utf8('abcdefgh'.repeat(100)), method: 0 })
    const { paths, refused } = await unpacked(makeZip([big('1.txt'), big('2.txt'), big('3.txt'), page('4.txt')]), {
      ...limits,
      total: 1700,
    })
    expect(paths).toEqual(['in/a.zip/1.txt', 'in/a.zip/2.txt', 'in/a.zip/4.txt'])
    expect(refused).toEqual([['in/a.zip/3.txt', { kind: 'archive-too-large', limit: 1700 }]])
  })

  test('folders and what systems leave behind are no files', async () => {
    const bytes = makeZip([
      page('三月/', { data: new Uint8Array(), method: 0 }),
      page('__MACOSX/._a.txt'),
      page('.DS_Store'),
      page('a.txt'),
    ])
    expect(await unpacked(bytes)).toMatchObject({ paths: ['in/a.zip/a.txt'], refused: [] })
  })

  test.each([
    ['nothing', []],
    ['folders and what systems leave behind', [page('三月/', { data: new Uint8Array(), method: 0 }), page('.DS_Store')]],
  ])('an archive with %s in it is empty', async (_, entries) => {
    expect(await unpacked(makeZip(entries))).toMatchObject({ paths: [], refused: [['in/a.zip', { kind: 'empty-file' }]] })
  })

  test('the last entry may fill the limit to the byte', async () => {
    const stored = page('1.txt', { data: utf8('abcdefgh'.repeat(100)), method: 0 })
    const { paths, refused } = await unpacked(makeZip([stored, { ...stored, name: utf8('2.txt') }]), { ...limits, total: 1600 })
    expect([paths, refused]).toEqual([['in/a.zip/1.txt', 'in/a.zip/2.txt'], []])
  })

  test('what stands before the archive is skipped', async () => {
    expect((await unpacked(makeZip([page('a.txt')], utf8('MZ program')))).paths).toEqual(['in/a.zip/a.txt'])
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['text', utf8('这不是压缩包，只是名字像。')],
    ['half an archive', makeZip([page('a.txt'), page('b.txt')]).subarray(0, 100)],
    ['a directory that is cut', join(makeZip([page('a.txt')]).subarray(-60))],
  ])('%s is damaged as a whole', async (_, bytes) => {
    expect(await unpacked(bytes)).toMatchObject({ paths: [], refused: [['in/a.zip', { kind: 'archive-damaged' }]] })
  })

  test('any bytes and any damage get an answer', async () => {
    const good = makeZip([page('a.txt'), page('三月/b.txt')])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }), async (changes) => {
        const bytes = good.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const { files, refused } = await unpacked(bytes)
        expect(files.length + refused.length).toBeLessThanOrEqual(2)
        for (const file of files) expect(new TextDecoder().decode(file.bytes)).toBe('春风里')
      }),
    )
  })
})
