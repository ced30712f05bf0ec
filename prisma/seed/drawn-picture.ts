/** A quiet picture for something in the demo: a few shapes whose colours and places come from its name. */
export function drawnPicture(name: string): Uint8Array {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const hue = (shift: number) => `hsl(${(seed + shift) % 360} 38% ${52 + ((seed + shift) % 24)}%)`;
  const place = (shift: number, span: number) => (seed * (shift + 3)) % span;
  const shapes = [
    `<rect width="800" height="600" fill="${hue(0)}"/>`,
    `<circle cx="${150 + place(1, 300)}" cy="${180 + place(2, 200)}" r="170" fill="${hue(60)}"/>`,
    `<rect x="${300 + place(3, 200)}" y="${200 + place(4, 120)}" width="260" height="260" rx="60" fill="${hue(150)}"/>`,
    `<path d="M${120 + place(5, 400)} 420 l90 52 v104 l-90 52 l-90 -52 v-104z" fill="${hue(240)}"/>`,
  ];
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${shapes.join("")}</svg>`,
  );
}
