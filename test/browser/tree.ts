import type { Page } from 'playwright-core';

/** One thing of the accessibility tree, with what it holds. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly children: readonly Spoken[];
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

/** The page as a screen reader has it, without what the browser leaves out. */
export async function spokenTree(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: RawNode): Spoken[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(spoken);
  const spoken = (node: RawNode): Spoken[] =>
    node.ignored ? below(node) : [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), children: below(node) }];
  const [top] = nodes;
  return top ? spoken(top) : [];
}

/** Everything of a role, however deep. */
export function withRole(role: string, within: readonly Spoken[]): Spoken[] {
  return within.flatMap((one) => [...(one.role === role ? [one] : []), ...withRole(role, one.children)]);
}

/** Words from the tree in one line. */
export function wordsOf({ name, children }: Spoken): string {
  return (name === '' ? children.map(wordsOf).join(' ') : name).replace(/\s+/gu, ' ').trim();
}
