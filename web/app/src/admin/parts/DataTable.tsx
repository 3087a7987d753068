import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface Column<T> {
  name: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand below each other. */
  numeric?: boolean;
}

interface DataTableProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
}

export function DataTable<T>({ caption, columns, rows, keyOf }: DataTableProps<T>) {
  return (
    <Table.ScrollContainer
      minWidth={480}
      scrollAreaProps={{
        type: 'auto',
        // Scrolled with the keys where it is wider than the screen.
        viewportProps: { tabIndex: 0, role: 'region', 'aria-label': caption },
      }}
    >
      <Table verticalSpacing="sm">
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ name, numeric }) => (
              <Table.Th key={name} ta={numeric ? 'end' : 'start'}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map(({ name, cell, numeric }) => (
                <Table.Td key={name} ta={numeric ? 'end' : 'start'} className={numeric ? 'numeric' : ''}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
