const SVG = 'http://www.w3.org/2000/svg';

/** The product's sign, in the colour of the text around it: a chair beside another. It is decoration. */
export function icon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M3 2v7h7V5M3 9v5M10 9v5M6 12h8V8');
  svg.append(path);
  return svg;
}
