#!/usr/bin/env bash
# A database and a user for each service; nobody else may connect to it. Runs once, when the server is new.
set -euo pipefail

database() {
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" -v name="$1" -v password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

database claims "$CLAIMS_PASSWORD"
database refunds "$REFUNDS_PASSWORD"
database notifications "$NOTIFICATIONS_PASSWORD"
