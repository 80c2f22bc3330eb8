# The visit of visits.py with SOAP::Lite, without its WSDL reader, which sends no nested values:
# perl client.pl WSDL ADDRESS CA-FILE PASSWORD. It keeps no cookies unless told to.
use strict;
use warnings;
use JSON::PP;
use MIME::Base64;
use SOAP::Lite;

my (undef, $address, $authority, $secret) = @ARGV;

sub client {
    my %headers = @_;
    my $client = SOAP::Lite->proxy($address, ssl_opts => { SSL_ca_file => $authority, verify_hostname => 1 });
    $client->ns("urn:vdi", "vdi")->envprefix("soapenv")->autotype(0);
    $client->on_action(sub { '"urn:vdi/1.0"' })->on_fault(sub { });
    $client->transport->http_request->header(%headers) if %headers;
    return $client;
}

sub element {
    my ($name, $value, $type) = @_;
    my $made = SOAP::Data->name("vdi:$name" => ref $value eq "ARRAY" ? \SOAP::Data->value(@$value) : $value);
    return $type ? $made->attr({ "xsi:type" => $type }) : $made;
}

sub call {
    my ($client, $operation, @given) = @_;
    my ($service) = split /_/, $operation;
    return $client->call("vdi:$operation", SOAP::Data->name("vdi:_this" => $service)->attr({ type => $service }), @given);
}

sub filter {
    my ($kind, $member, $text) = @_;
    return [[element(memberName => $member), element(value => $text, "xsd:string")], "vdi:QueryFilter$kind"];
}

sub identity { my ($name, $id) = @_; return element($name => [element(id => $id->{id})]) }

my %told;
my $secure = element(password => [element(utf8String => encode_base64($secret, ""))]);
my @account = (element(username => "administrator"), $secure, element(domain => "LAB"));
my $stranger = client();
call($stranger, "AuthenticationManager_Login", @account);
my $answer = $stranger->transport->http_response;
my ($cookie) = $answer->header("Set-Cookie") =~ /^([^;]+)/;
my $client = client(Cookie => $cookie);
$told{sites} = [map { $_->{base}{displayName} } call($client, "Site_List")->valueof("//returnval")];

my @not = (element(filter => @{ filter("Equals", "base.basicState", "ERROR") }));
my @both = (element(filters => @{ filter("StartsWith", "base.name", "IC01") }), element(filters => \@not, "vdi:QueryFilterNot"));
my $and = element(filter => \@both, "vdi:QueryFilterAnd");
my $named = element(queryEntityType => "MachineSummaryView");
my $found = call($client, "QueryService_Query", element(definition => [$named, $and, element(maxPageSize => 3)]));
my @rows = $found->valueof("//returnval/results");
$told{machines} = [map { $_->{base}{name} } @rows];
$told{remaining} = 0 + $found->result->{remainingCount};

my @farms = element(queryEntityType => "FarmSummaryView");
my ($farm) = call($client, "QueryService_Query", element(definition => \@farms))->valueof("//returnval/results");
my @base = (element(name => "Perl-Pool"), identity(accessGroup => $farm->{data}{accessGroup}));
my @spec = (element(base => \@base), element(type => "RDS"), element(rdsDesktopSpec => [identity(farm => $farm->{id})]));
my $made = identity(id => call($client, "Desktop_Create", element(spec => \@spec))->result);
$told{pool} = call($client, "Desktop_Get", $made)->result->{base}{name};
call($client, "Desktop_Delete", $made);

my $pool = identity(id => $rows[0]{base}{desktop});
my $data = call($client, "Desktop_Get", $pool)->result->{automatedDesktopData};
my $image = $data->{virtualCenterProvisioningSettings}{virtualCenterProvisioningData}{parentVm};
my ($snapshot) = call($client, "BaseImageSnapshot_List", identity(baseImageVm => $image))->valueof("//returnval");
my $settings = element(settings => [element(logoffSetting => "FORCE_LOGOFF"), element(stopOnFirstError => "true")]);
my @push = (identity(parentVm => $image), identity(snapshot => $snapshot->{id}), $settings);
call($client, "Desktop_SchedulePushImage", $pool, element(spec => \@push));
$data = call($client, "Desktop_Get", $pool)->result->{automatedDesktopData};
$told{push} = $data->{provisioningStatusData}{instantCloneProvisioningStatusData}{operation};
call($client, "Desktop_CancelScheduledPushImage", $pool);

my $fault = call($client, "Desktop_Get", identity(id => { id => "Desktop/bm8" }));
$told{fault} = $fault->faultstring;
my $detail = $fault->dataof("//detail/EntityNotFoundFault")->attr->{"{http://www.w3.org/2001/XMLSchema-instance}type"};
$told{missing} = [$detail =~ /(\w+)$/, $fault->valueof("//detail/EntityNotFoundFault/id/id")];

my $other = client("X-Session-Token" => $answer->header("X-Session-Token"));
$told{header} = scalar(my @all = call($other, "Site_List")->valueof("//returnval"));
call($client, "AuthenticationManager_Logout");
$told{after} = call($client, "Site_List")->faultcode;
print encode_json(\%told);
