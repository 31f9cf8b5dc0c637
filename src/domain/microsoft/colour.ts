/**
 * The contrast between two colours, from 1 to 21; each `#rrggbb`.
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrastBetween(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far two colours are from each other, from 0 to 442; each `#rrggbb`. */
export function distanceBetween(one: string, other: string): number {
  const others = channelsOf(other);
  return Math.hypot(...channelsOf(one).map((channel, at) => channel - (others[at] ?? 0)));
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
