/** One entry of a zip's directory. Sizes in bytes. */
export interface ZipEntry {
  /** As written, with `/`; folders end in one. */
  readonly path: string
  readonly encrypted: boolean
  readonly isLink: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly header: number
}
