type NumberArray = Uint8Array | Uint16Array | Uint32Array

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const

type Kind = keyof typeof KINDS

/** Where an array lies: from byte `at` of a blob, so many numbers. */
interface Place {
  readonly name: string
  readonly kind: Kind
  readonly blob: number
  readonly at: number
  readonly length: number
}

/** Named arrays as they are kept (数组包). Browsers hand out a blob several times faster than what has to be cloned. */
interface PackedArrays {
  readonly places: readonly Place[]
  readonly blobs: readonly Blob[]
}

/** An array of so many bytes has a blob of its own, so that its memory can be let go of by itself. */
const LARGE = 1 << 20

/** Arrays begin at multiples of the widest number. */
const WIDEST = 4

function kindOf(array: NumberArray): Kind {
  if (array instanceof Uint8Array) return 'u8'
  return array instanceof Uint16Array ? 'u16' : 'u32'
}

function isNumberArray(value: unknown): value is NumberArray {
  return value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array
}

/** Memory that other workers share is refused by blobs. */
function part(array: NumberArray): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = array
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, byteLength) : new Uint8Array(array)
}

function packArrays(arrays: Readonly<Record<string, NumberArray>>): PackedArrays {
  const places: Place[] = []
  const large: Blob[] = []
  const small: Uint8Array<ArrayBuffer>[] = []
  let end = 0
  for (const [name, array] of Object.entries(arrays)) {
    const { length, byteLength } = array
    const isLarge = byteLength >= LARGE
    places.push({ name, kind: kindOf(array), blob: isLarge ? 1 + large.length : 0, at: isLarge ? 0 : end, length })
    if (isLarge) {
      large.push(new Blob([part(array)]))
      continue
    }
    const padding = (WIDEST - (byteLength % WIDEST)) % WIDEST
    small.push(part(array), new Uint8Array(padding))
    end += byteLength + padding
  }
  return { places, blobs: [new Blob(small), ...large] }
}

/** An array that is read when it is wanted. */
interface LateArray {
  readonly length: number
  load(): Promise<NumberArray>
  /** The numbers of some ranges, end to end. */
  parts(ranges: readonly (readonly [from: number, to: number])[]): Promise<NumberArray>
}

function lateArray({ kind, length }: Place, blob: Blob): LateArray {
  const { BYTES_PER_ELEMENT: width } = KINDS[kind]
  return {
    length,
    load: async () => new KINDS[kind](await blob.arrayBuffer(), 0, length),
    async parts(ranges) {
      // Read as one: every reading by itself is a conversation with the browser.
      const bytes = new Blob(ranges.map(([from, to]) => blob.slice(from * width, to * width)))
      return new KINDS[kind](
        await bytes.arrayBuffer(),
        0,
        ranges.reduce((sum, [from, to]) => sum + to - from, 0),
      )
    },
  }
}

interface UnpackedArrays {
  readonly arrays: Record<string, NumberArray>
  readonly late: Record<string, LateArray>
}

/** Arrays that `late` names are left where they are, if each has a blob of its own. */
async function unpackArrays({ places, blobs }: PackedArrays, late: ReadonlySet<string>): Promise<UnpackedArrays> {
  const isLate = ({ name, blob }: Place): boolean => blob > 0 && late.has(name)
  const waiting = new Set(places.filter(isLate).map(({ blob }) => blob))
  const buffers = await Promise.all(blobs.map((blob, nth) => (waiting.has(nth) ? null : blob.arrayBuffer())))
  const arrays: UnpackedArrays['arrays'] = {}
  const lateArrays: UnpackedArrays['late'] = {}
  for (const place of places) {
    const { name, kind, blob, at, length } = place
    const own = blobs[blob]
    if (isLate(place) && own !== undefined) lateArrays[name] = lateArray(place, own)
    else arrays[name] = new KINDS[kind](buffers[blob] ?? new ArrayBuffer(0), at, length)
  }
  return { arrays, late: lateArrays }
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false
  if (!('name' in value && 'kind' in value && 'blob' in value && 'at' in value && 'length' in value)) return false
  const { name, kind, blob, at, length } = value
  return typeof name === 'string' && typeof kind === 'string' && kind in KINDS && [blob, at, length].every(Number.isInteger)
}

function isPacked(value: unknown): value is PackedArrays {
  if (typeof value !== 'object' || value === null || !('places' in value && 'blobs' in value)) return false
  const { places, blobs } = value
  return Array.isArray(places) && places.every(isPlace) && Array.isArray(blobs) && blobs.every((blob) => blob instanceof Blob)
}

function isArrays(value: unknown): value is Readonly<Record<string, NumberArray>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isNumberArray)
}

/** The form of a piece of the index that is written to the store: its `arrays` in blobs. What has none is written as it is. */
export function packPiece(piece: unknown): unknown {
  if (typeof piece !== 'object' || piece === null || !('arrays' in piece) || !isArrays(piece.arrays)) return piece
  const { arrays, ...rest } = piece
  return { ...rest, packed: packArrays(arrays) }
}

const NONE_LATE: ReadonlySet<string> = new Set()

/**
 * The piece again; `null` where its blobs cannot be read. Not inside a transaction, which would not wait for them. Large arrays
 * that `late` names are not read; they stand in the piece's `late`.
 */
export async function unpackPiece(stored: unknown, late: ReadonlySet<string> = NONE_LATE): Promise<unknown> {
  if (typeof stored !== 'object' || stored === null || !('packed' in stored)) return stored
  const { packed, ...rest } = stored
  if (!isPacked(packed)) return null
  try {
    const unpacked = await unpackArrays(packed, late)
    return Object.keys(unpacked.late).length === 0 ? { ...rest, arrays: unpacked.arrays } : { ...rest, ...unpacked }
  } catch {
    return null
  }
}
