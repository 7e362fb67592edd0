-- It held the words why, too; a request is told from another one without them.
update reconciliation_correction set request = '';
