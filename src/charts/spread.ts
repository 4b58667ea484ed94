/** Something of a height that wants to stand around a place. */
export interface Wish {
  readonly centre: number;
  readonly height: number;
}

interface Group {
  /** Where the top of the group would best be, as a sum over its members. */
  readonly tops: number;
  readonly height: number;
  readonly members: readonly number[];
}

/**
 * The tops of things that stand one under another without overlapping, as near to their wishes as all together can be, between `top` and
 * `bottom`. They keep the order of their wishes; those with one wish keep the order in which they came.
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const order = wishes.map((_, index) => index).toSorted((one, other) => centreOf(wishes, one) - centreOf(wishes, other) || one - other);
  const groups: Group[] = [];
  for (const index of order) {
    const { centre, height } = wishes[index] ?? { centre: 0, height: 0 };
    let group: Group = { tops: centre - height / 2, height, members: [index] };
    for (let above = groups.at(-1); above && bottomOf(above, top, bottom) > topOf(group, top, bottom); above = groups.at(-1)) {
      groups.pop();
      group = joined(above, group);
    }
    groups.push(group);
  }
  const tops = new Map<number, number>();
  for (const group of groups) {
    let y = topOf(group, top, bottom);
    for (const index of group.members) {
      tops.set(index, y);
      y += wishes[index]?.height ?? 0;
    }
  }
  return wishes.map((_, index) => tops.get(index) ?? top);
}

function centreOf(wishes: readonly Wish[], index: number): number {
  return wishes[index]?.centre ?? 0;
}

function topOf({ tops, height, members }: Group, top: number, bottom: number): number {
  return Math.max(top, Math.min(bottom - height, tops / members.length));
}

function bottomOf(group: Group, top: number, bottom: number): number {
  return topOf(group, top, bottom) + group.height;
}

/** Two groups as one: below the first, each wish of the second is a wish for a place so much higher. */
function joined(above: Group, below: Group): Group {
  return {
    tops: above.tops + below.tops - below.members.length * above.height,
    height: above.height + below.height,
    members: [...above.members, ...below.members],
  };
}
