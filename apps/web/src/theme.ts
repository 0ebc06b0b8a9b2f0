import { createTheme, type MantineColorsTuple } from '@mantine/core';

const understory: MantineColorsTuple = [
  '#eef7f2',
  '#dcece4',
  '#b7d8c8',
  '#8fc3aa',
  '#6db191',
  '#58a581',
  '#4b9f78',
  '#3a7f63',
  '#1f5f4d',
  '#154a3b',
];

export const theme = createTheme({
  primaryColor: 'understory',
  primaryShade: 8,
  colors: { understory },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  defaultRadius: 'md',
  headings: { fontWeight: '650' },
  // A browser keeps what was typed into a field for the next time, and with its tabs: here that is somebody's name.
  components: {
    TextInput: { defaultProps: { autoComplete: 'off' } },
    Textarea: { defaultProps: { autoComplete: 'off' } },
    NativeSelect: { defaultProps: { autoComplete: 'off' } },
  },
});
