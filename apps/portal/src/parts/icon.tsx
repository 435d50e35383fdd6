/** Shapes that differ without their colours, for what stands beside words. Never alone: they are hidden from speech. */
export type Shape = 'dot' | 'ring' | 'check' | 'triangle' | 'octagon' | 'clock' | 'info';

const PATHS: Readonly<Record<Shape, string>> = {
  dot: 'M8 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  ring: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  check: 'M3 8.500l3.500 3.500L13 4.500',
  triangle: 'M8 2.500L14.500 13.500h-13zM8 6.500v3.200M8 11.600v.1',
  octagon: 'M5.500 1.500h5l4 4v5l-4 4h-5l-4-4v-5zM5.700 5.700l4.600 4.600M10.300 5.700l-4.600 4.600',
  clock: 'M8 1.800a6.200 6.200 0 1 0 0 12.400A6.200 6.200 0 0 0 8 1.800zM8 4.800V8l2.200 1.700',
  info: 'M8 1.800a6.200 6.200 0 1 0 0 12.400A6.200 6.200 0 0 0 8 1.800zM8 7.500v3.500M8 5v.1',
};

export const Icon = ({ shape }: { readonly shape: Shape }) => (
  <svg class="do-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[shape]} fill={shape === 'dot' ? 'currentColor' : undefined} />
  </svg>
);
