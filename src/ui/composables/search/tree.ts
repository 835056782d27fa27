import { type FacetValue, UNSET } from '../../../domain/query'

/** A facet value with those under it. */
export interface Branch {
  readonly node: FacetValue
  readonly children: readonly Branch[]
}

/** One visible row of a tree. */
export interface TreeRow {
  readonly node: FacetValue
  /** 1 for the top. */
  readonly level: number
  readonly hasChildren: boolean
  readonly isOpen: boolean
}

/** Puts flat facet values under their parents, in the order they came; values whose parent is missing are on top. */
export function growTree(values: readonly FacetValue[]): readonly Branch[] {
  const known = new Set(values.map((value) => value.value))
  const children = new Map<string, FacetValue[]>()
  const top: FacetValue[] = []
  for (const value of values) {
    if (value.parent === null || !known.has(value.parent)) top.push(value)
    else {
      const siblings = children.get(value.parent)
      if (siblings === undefined) children.set(value.parent, [value])
      else siblings.push(value)
    }
  }
  const grow = (node: FacetValue): Branch => ({ node, children: (children.get(node.value) ?? []).map(grow) })
  return top.map(grow)
}

/**
 * Leaves out the units above the smallest one that holds everything: where all articles lie in one city, the tree
 * begins with that city. The row of articles without a value stays.
 */
export function trimTree(tree: readonly Branch[]): readonly Branch[] {
  const unset = tree.filter((branch) => branch.node.value === UNSET)
  let top = tree.filter((branch) => branch.node.value !== UNSET)
  for (;;) {
    const [only, ...others] = top
    const [child, ...siblings] = only?.children ?? []
    const isPassage =
      only !== undefined && others.length === 0 && child !== undefined && siblings.length === 0 && child.node.count === only.node.count
    if (!isPassage || child.children.length === 0) return [...top, ...unset]
    top = [child]
  }
}

/** The rows to show: the whole top, and below it what is open. */
export function visibleRows(tree: readonly Branch[], open: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = []
  const walk = (branches: readonly Branch[], level: number) => {
    for (const { node, children } of branches) {
      const isOpen = open.has(node.value)
      rows.push({ node, level, hasChildren: children.length > 0, isOpen })
      if (isOpen) walk(children, level + 1)
    }
  }
  walk(tree, 1)
  return rows
}

/** The values above any of `wanted`, which have to be open for them to be seen. */
export function pathsTo(values: readonly FacetValue[], wanted: readonly string[]): readonly string[] {
  const parents = new Map(values.map((value) => [value.value, value.parent]))
  const path = new Set<string>()
  for (const value of wanted) {
    for (let parent = parents.get(value) ?? null; parent !== null && !path.has(parent); parent = parents.get(parent) ?? null)
      path.add(parent)
  }
  return [...path]
}
