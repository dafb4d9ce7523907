# Calls operations by name, with requests and responses as files: one line each on standard input.
use strict;
use warnings;
use SOAP::Lite;
use XML::Parser;

$| = 1;

# An element as SOAP::Lite takes it.
sub data {
    my ($tag, $content) = @_;
    my ($attributes, @parts) = @$content;
    my (@children, $text);
    while (my ($name, $inner) = splice @parts, 0, 2) {
        if ($name eq '0') { $text .= $inner } else { push @children, data($name, $inner) }
    }
    my ($prefix, $local) = $tag =~ /^(\w+):(.+)$/;
    my $data = SOAP::Data->name($local)->prefix($prefix)->attr($attributes)->type('');
    return @children ? $data->value(\SOAP::Data->value(@children)) : $data->value($text // '');
}

sub escaped {
    my ($text) = @_;
    $text =~ s/([&<>"])/'&#' . ord($1) . ';'/ge;
    return $text;
}

# What SOAP::Lite has read at a path, as a document.
sub document {
    my ($som, $path) = @_;
    my $data = $som->dataof($path);
    my %attributes = %{ $data->attr };
    delete @attributes{ grep { /^\{/ || /^xmlns/ } keys %attributes };
    my $head = sprintf '%s xmlns="%s"%s', $data->name, $data->uri,
        join '', map { " $_=\"" . escaped($attributes{$_}) . '"' } sort keys %attributes;
    my $count = () = $som->dataof("$path/[>0]");
    my $inner = $count
        ? join '', map { document($som, "$path/[$_]") } 1 .. $count
        : escaped(ref $data->value ? '' : $data->value // '');
    return "<$head>$inner</" . $data->name . '>';
}

sub call {
    my ($request, $response, $address) = @_;
    my ($root, $content) = @{ XML::Parser->new(Style => 'Tree')->parsefile($request) };
    my %declared = %{ shift @$content };
    my ($name) = $root =~ /:(.+)$/;
    my $method = SOAP::Data->name($root)->attr(\%declared);
    my @parts;
    while (my ($tag, $inner) = splice @$content, 0, 2) {
        push @parts, data($tag, $inner) unless $tag eq '0';
    }
    my $som = SOAP::Lite->soapversion('1.2')->proxy($address)->on_action(sub { '' })
        ->call($method, @parts);
    die "$som" unless ref $som;
    return $som->fault->{Reason}{Text} if $som->fault;
    return 'ok' unless $som->dataof('/Envelope/Body/[1]');
    open my $file, '>:utf8', $response or die $!;
    print $file document($som, '/Envelope/Body/[1]');
    close $file;
    return 'ok';
}

while (my $line = <STDIN>) {
    chomp $line;
    my (undef, $request, $response, $address) = split /\t/, $line;
    my $outcome = eval { call($request, $response, $address) } // $@;
    $outcome =~ s/\s+/ /g;
    print "$outcome\n";
}
