/** Kinds of files that are not read, by what has to be done before they can be (文件类型). */
export type UnreadType = 'office' | 'pdf' | 'picture' | 'archive' | 'other'

const EXTENSIONS: Readonly<Record<Exclude<UnreadType, 'other'>, readonly string[]>> = {
  office: ['doc', 'docx', 'wps', 'wpt', 'odt', 'rtf', 'xls', 'xlsx', 'et', 'ods', 'csv', 'ppt', 'pptx', 'dps'],
  pdf: ['pdf', 'ofd', 'caj'],
  picture: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic'],
  // One inside another too.
  archive: ['zip', 'rar', '7z', 'tar', 'gz', 'tgz', 'bz2', 'xz'],
}

const TYPES: ReadonlyMap<string, UnreadType> = new Map(
  (['office', 'pdf', 'picture', 'archive'] as const).flatMap((type) => EXTENSIONS[type].map((extension) => [extension, type] as const)),
)

/** Of which kind a file with this extension is, in small letters. */
export function unreadTypeOf(extension: string): UnreadType {
  return TYPES.get(extension) ?? 'other'
}
